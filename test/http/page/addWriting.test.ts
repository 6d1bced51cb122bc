import { describe, expect, it } from "vitest";
import { seededServer } from "../../support/seededServer.ts";
import { identifyByToken, tokenOf } from "../../support/tokens.ts";

const server = seededServer({ identify: identifyByToken() });

const get = async (path: string) => (await fetch(`${server.url}${path}`)).text();
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { method: "POST", body: new URLSearchParams(fields), headers });
const sent = async (path: string, fields: Record<string, string>) => (await post(path, fields)).text();
const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";

const entry = {
  title: "Clinics <b>online</b>",
  summary: "Health workers with tablets.",
  countries: "Kenya; UGA",
  actionLines: "C7-EHEA",
};

describe("the form for a project", () => {
  it("asks for all that an entry may say, and keeps what was typed until all is right", async () => {
    const empty = await get("/submit");
    for (const name of ["title", "countries", "actionLines", "sources", "token"])
      expect(empty).toContain(`name="${name}"`);
    const as = await tokenOf("alice", "contributor");
    const key = hidden(empty, "key");
    const soon = await sent("/submit", { ...entry, yearStart: "soon", key, token: as, do: "submit" });
    expect(soon).toContain("expected a whole number");
    const wrong = await sent("/submit", { ...entry, title: "", key, token: as, do: "submit" });
    expect(wrong).toContain("a value is required");
    expect(wrong).toContain("Health workers with tablets.");
    const checked = await sent("/submit", {
      ...entry,
      title: "Telemedicine in rural areas",
      key,
      token: as,
      do: "check",
    });
    expect(checked).toContain("Tags that the words speak for");
    expect(await server.store.workChanges(0, 9)).toEqual([]);
    const written = await sent("/submit", { ...entry, key, token: as, do: "submit" });
    expect(written).toContain("Written: Clinics &lt;b&gt;online&lt;/b&gt;, submitted.");
    expect(hidden(written, "key")).not.toBe(key);
    // Sent again, as after a lost answer.
    expect(await sent("/submit", { ...entry, key, token: as, do: "submit" })).toContain("Written: Clinics");
    expect(await server.store.workChanges(0, 9)).toHaveLength(1);
  });

  it("says who may not, and takes nothing from another site", async () => {
    const key = "a-key-of-its-own";
    expect(await sent("/submit", { ...entry, key, token: "", do: "submit" })).toContain("It takes a token");
    expect(await sent("/submit", { ...entry, key, token: "a.b.c", do: "submit" })).toContain(
      "The token is not accepted",
    );
    const foreign = await post("/submit", { ...entry, key, do: "submit" }, { "sec-fetch-site": "cross-site" });
    expect(foreign.status).toBe(403);
    expect((await post("/graphql", { query: "{ revision { sequence } }" })).status).toBe(415);
    const page = await fetch(`${server.url}/submit`);
    expect([page.headers.get("cache-control"), page.headers.get("content-security-policy")]).toEqual([
      "no-store",
      expect.stringContaining("script-src 'self'"),
    ]);
  });
});

it("a submission goes through the queue, back to its author and into the graph by forms alone", async () => {
  const [alice, rita] = [await tokenOf("alice", "contributor"), await tokenOf("rita", "reviewer")];
  const act = async (as: string, path: string, text: string, action: string, note = "") =>
    sent(path, {
      token: as,
      id: hidden(text, "id"),
      revision: hidden(text, "revision"),
      key: hidden(text, "key"),
      do: action,
      note,
    });
  expect(await sent("/review-queue", { token: alice })).toContain("It takes the role reviewer");
  const queue = await sent("/review-queue", { token: rita });
  const claimed = await act(rita, "/review-queue", queue, "CLAIM");
  expect(claimed).toContain(">Accept<");
  expect(await act(rita, "/review-queue", claimed, "RETURN")).toContain("a note is required");
  await act(rita, "/review-queue", await sent("/review-queue", { token: rita }), "RETURN", "Say when it began.");
  const mine = await sent("/my-submissions", { token: alice });
  expect(mine).toContain("Say when it began.");
  const edit = await act(alice, "/submit", mine, "edit");
  expect(edit).toContain('value="Clinics &lt;b&gt;online&lt;/b&gt;"');
  expect(edit).toContain('value="KEN; UGA"');
  expect(edit).toMatch(/value="C7-EHEA"[^>]* checked=""|checked=""[^>]* value="C7-EHEA"/);
  const fields = {
    ...entry,
    yearStart: "2019",
    id: hidden(edit, "id"),
    revision: hidden(edit, "revision"),
    key: hidden(edit, "key"),
  };
  expect(await sent("/submit", { ...fields, token: alice, do: "submit" })).toContain("Written: Clinics");
  const again = await act(rita, "/review-queue", await sent("/review-queue", { token: rita }), "CLAIM");
  await act(rita, "/review-queue", again, "ACCEPT");
  const published = await sent("/my-submissions", { token: alice });
  const path = /href="\.\/(project\/[^"]+)"/.exec(published)?.[1];
  expect(await get(`/${path}`)).toContain("Clinics &lt;b&gt;online&lt;/b&gt;");
});

it("a linkage and a contribution have forms too", async () => {
  expect(await get("/propose-linkage")).toContain('<select id="f-actionLine"');
  expect(await get("/contribute?lang=fr")).toContain("Soumettre");
  const french = await get("/submit?lang=fr");
  expect(french).toContain("C7-EGOV administration électronique");
  expect(french).not.toContain("Its title.");
});
