import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import type { ContestPhase, EntryState } from "../../../src/model/workbench/Contest.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { runningContest } from "../../support/runningContest.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { identifyByToken, tokenOf } from "../../support/tokens.ts";

let store: GraphStore;
let server: Server;
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "tester", upserts: smallGraph });
  const identify = identifyByToken();
  const files = { queriesFolder: "queries", webFolder: "dist/web" };
  server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    ...files,
    identify,
    trusted: ["127.0.0.1"],
    votes: { voters: 2, seconds: 60 },
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});
let tokens: Record<string, string>;
beforeEach(async () => {
  tokens = {
    alice: await tokenOf("owner@example.org", "contributor", "itu"),
    carol: await tokenOf("carol", "contributor", "fao"),
    dora: await tokenOf("dora", "contributor", ""),
    rita: await tokenOf("rita", "reviewer", "who"),
    ada: await tokenOf("ada", "admin", ""),
  };
});

async function during(phase: ContestPhase, state: EntryState = "NOMINATED") {
  const work = { items: runningContest("2026", phase, state), actor: "t", reason: "" };
  await store.apply({ actor: "t", upserts: [], work });
}
const get = async (path: string) => (await fetch(`${server.url}${path}`)).text();
const post = async (path: string, who: string, fields: Record<string, string> = {}, from = "192.0.2.1") => {
  const body = new URLSearchParams({ token: tokens[who] ?? who, contest: "2026", key: "a-key-of-its-own", ...fields });
  return (await fetch(`${server.url}${path}`, { method: "POST", body, headers: { "x-forwarded-for": from } })).text();
};
const entry = (project: string) => `ContestEntry:2026-${project}`;

it("a voter sees categories, entries, until when and the own vote, and changes it, by forms alone", async () => {
  expect(await get("/vote")).toContain("No prize cycle is run here.");
  await during("VOTING");
  const anybody = await get("/vote?contest=2026");
  expect(anybody).toMatch(/Votes are taken until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d Europe\/Zurich/);
  expect(anybody).toContain("E-health");
  expect(anybody).toContain("Clinic online");
  const fields = { do: "VOTE", entry: entry("clinic") };
  expect(await post("/vote", "", fields)).toContain("It takes a token");
  const voted = await post("/vote", "carol", fields);
  expect(voted).toMatch(/Done/);
  expect(voted).toMatch(
    /checked=""[^>]*value="ContestEntry:2026-clinic"|value="ContestEntry:2026-clinic"[^>]*checked=""/,
  );
  const changed = await post("/vote", "carol", { do: "VOTE", entry: entry("school") });
  expect(changed).toMatch(/School of health<strong> \(your vote\)/);
  // Nobody else sees it, and it is there when the voter comes back.
  expect(await post("/vote", "dora")).not.toContain("your vote");
  expect(await post("/vote?lang=fr", "carol")).toContain("(votre vote)");
  expect(await store.work({ kind: "Vote", limit: 9 })).toHaveLength(1);
  expect(await post("/vote", "dora", fields)).toContain("Done");
  expect(await post("/vote", "alice", fields)).toContain("Too many have voted from your network");
  expect(await post("/vote", "alice", fields, "198.51.100.7")).toContain("Done");
  expect(await post("/vote", "not.a.token")).toContain("The token is not accepted");
});

it("who enters a project sees what has become of it, and what comes next", async () => {
  await during("SUBMISSION", "SUBMITTED");
  const own = await post("/enter", "alice");
  expect(own).toMatch(/Clinic online<\/a>, E-health, submitted\. It waits to be nominated, until /);
  const wrong = await post("/enter", "alice", { do: "ENTER", project: "nothing", category: "C7-EHEA" });
  expect(wrong).toContain("there is no Project nothing");
  expect(wrong).toContain('value="nothing"');
  expect(await post("/enter", "carol", { do: "ENTER", project: "apps", category: "C7-EHEA" })).toContain(
    "Cannot enter",
  );
  expect(await post("/enter", "rita", { do: "ENTER", project: "apps", category: "C7-EHEA" })).toContain(
    "Applications</a>",
  );
  await during("SELECTION", "SUBMITTED");
  expect(await post("/enter", "alice")).toContain("It was not nominated.");
  await during("VOTING");
  expect(await post("/enter?lang=fr", "alice")).toContain("Elle est nommée. Le vote a lieu du ");
});

it("reviewers nominate and select, administrators announce, and all see what came of it", async () => {
  await during("NOMINATION", "SUBMITTED");
  expect(await post("/nominate", "carol")).toContain("There is nothing for you to decide on now.");
  expect(await post("/nominate", "rita")).toContain(">Nominate<");
  const decided = { id: entry("clinic"), revision: "1" };
  expect(await post("/nominate", "rita", { ...decided, do: "NOMINATE" })).toContain("Done");
  await during("SELECTION");
  expect(await post("/nominate", "rita")).toContain(">Select as winner<");
  expect(await post("/nominate", "rita", { ...decided, key: "another-key", do: "WINNER" })).toContain("Done");
  expect(await post("/announce", "ada")).not.toContain(">Announce the results<");
  const [clinic] = await store.work({ ids: [entry("clinic")] });
  await during("ANNOUNCEMENT");
  await store.apply({ actor: "t", upserts: [], work: { items: [clinic!], actor: "t", reason: "" } });
  expect(await post("/announce", "rita")).not.toContain(">Announce the results<");
  expect(await post("/announce", "ada")).toContain(">Announce the results<");
  expect(await post("/announce", "ada", { do: "ANNOUNCE", revision: "1" })).toContain("Done");
  const told = await get("/announce?contest=2026");
  expect(told).toMatch(/It was announced on .* Europe\/Zurich/);
  expect(told).toMatch(/Clinic online<\/a>, winner/);
  expect(told).toContain("prizeCycle/2026");
});
