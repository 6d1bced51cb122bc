import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { packQuestion } from "../../../src/export/question/permalink.ts";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer();

const get = (path: string, accept = "text/html") =>
  fetch(new URL(path, server.url), { headers: { accept }, redirect: "manual" });
const html = async (path: string) => (await get(path)).text();
const rows = async (path: string) =>
  parse(await (await get(path)).text(), { columns: true }) as Record<string, string>[];
/** The address of a file at the foot of a page. */
const fileOf = async (path: string, name: string) => {
  const [, href] = new RegExp(`<a class="file" href="([^"]+)"[^>]*>${name}<`).exec(await html(path)) ?? [];
  return href && new URL(href.replaceAll("&amp;", "&"), new URL(path, server.url)).href;
};

describe("what leaves a page", () => {
  it("has the order of the page", async () => {
    for (const order of ["TITLE", "-TITLE", "-YEAR_START"]) {
      const page = `/projects?regions=AFR&order=${order}`;
      const shown = [...(await html(page)).matchAll(/<th scope="row"><a href="\.\/project\/([^"]+)"/g)].map(
        (m) => m[1],
      );
      const file = await rows((await fileOf(page, "CSV"))!);
      expect([order, file.slice(0, shown.length).map(({ id }) => id)]).toEqual([order, shown]);
    }
  });

  it("has the kind that the timeline shows", async () => {
    const file = await rows((await fileOf("/timeline?kind=FORUM", "CSV"))!);
    expect(new Set(file.map(({ kind }) => kind))).toEqual(new Set(["FORUM"]));
    expect(await html("/timeline?kind=FORUM")).toMatch(new RegExp(`Forum <span class="count">${file.length}<`));
  });

  it("of a cell is its projects, and of a thing the thing", async () => {
    const cell = "/cell?of=projects&row=C7-EHEA&column=3&actionLines=C7-EHEA&sdgs=3";
    expect(await rows((await fileOf(cell, "CSV"))!)).toHaveLength(34);
    expect(await rows((await fileOf("/country/KEN", "CSV"))!)).toMatchObject([{ id: "KEN", iso2: "KE" }]);
  });

  it("is offered as a table only where it is one", async () => {
    for (const path of ["/records", "/search?q=health", "/explore?node=Sdg:3", "/prizes", "/label/ActionLine.C1.ar"])
      for (const name of ["CSV", "XLSX", "JSON"]) {
        const file = await fileOf(path, name);
        if (file) expect([path, name, (await get(file)).status]).toEqual([path, name, 200]);
      }
    expect(await fileOf("/explore?node=Sdg:3", "CSV")).toBeUndefined();
  });

  it("is coloured by the measure, with what the colours stand for", async () => {
    const fills = async (measure: string) => {
      const text = await (await get(`/matrix.svg?measure=${measure}`)).text();
      return new Set(
        [...text.matchAll(/data-row="C\d+[^"]*"[^>]*data-column="\d+"[^>]*fill="(#\w+)"|fill="(#\w+)"/g)].map(
          (m) => m[1] ?? m[2],
        ),
      );
    };
    expect(await fills("LIFT")).not.toEqual(await fills("COUNT"));
    expect(await (await get("/matrix.svg?measure=LIFT")).text()).toContain("less than expected");
  });

  it("in dots is of a size that can be drawn", async () => {
    const large = await get("/crosstab.png?of=projects&rows=SDG_TARGET&columns=SDG_TARGET");
    expect([large.status, await large.text()]).toEqual([400, expect.stringContaining("too large")]);
  });

  it("never is a link that writes, or is of no revision", async () => {
    const link = (document: string, revision: number | null) =>
      `/q.json?p=${packQuestion({ document, variables: {}, revision })}`;
    expect((await get(link("mutation { __typename }", null))).status).toBe(400);
    expect((await get(link("{ __typename }", -1))).status).toBe(400);
    expect((await get(link("{ __typename }", 1))).status).toBe(200);
  });

  it("takes the variables of a saved question", async () => {
    expect(await (await get("/q/search-telecentre.json?text=health")).text()).toContain("health");
    expect((await get("/q/search-telecentre.json?words=health")).status).toBe(400);
  });
});

describe("the matrix page", () => {
  it("leads to another kind with the conditions that that kind has", async () => {
    const text = await html("/?regions=AFR&sdgs.none=4");
    const [, href] = /<a href="([^"]*of=prizeEntries[^"]*)"/.exec(text) ?? [];
    const opened = await html(new URL(href!.replaceAll("&amp;", "&"), `${server.url}/`).href);
    expect(opened).toContain("Africa</strong>");
    expect(text).not.toMatch(/<a href="[^"]*of=linkages[^"]*regions=/);
  });

  it("refuses what there is none of, with a sentence", async () => {
    for (const wrong of [
      "of=nothing",
      "rows=FOO",
      "measure=FOO",
      "goal=99",
      "goal=abc",
      "basis=foo",
      "basis=declared,foo",
    ]) {
      const page = await get(`/matrix?${wrong}`);
      expect([wrong, page.status]).toEqual([wrong, 400]);
      expect(await page.text()).toContain("<h1>");
    }
    expect(await html("/sdg/3?lang=fr-CH")).toContain('<html lang="fr">');
  });
});
