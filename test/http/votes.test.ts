import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Server, startServer } from "../../src/http/startServer.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import type { Answer } from "../api/workbench/people.ts";
import { runningContest } from "../support/runningContest.ts";
import { smallGraph } from "../support/smallGraph.ts";

const nothing = mkdtempSync(join(tmpdir(), "wsis-http-"));
let store: GraphStore;
const servers: Server[] = [];
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "tester", upserts: smallGraph });
  await store.apply({
    actor: "t",
    upserts: [],
    work: { items: runningContest("2026", "VOTING"), actor: "t", reason: "" },
  });
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await store.close();
  rmSync(nothing, { recursive: true });
});

async function serve(trusted: readonly string[], votes: { voters: number; seconds: number } | null) {
  const identify = async (authorization: string | undefined) =>
    authorization === undefined
      ? null
      : { subject: authorization, role: "CONTRIBUTOR" as const, organisation: "", development: false };
  const options = { store, host: "127.0.0.1", port: 0, queriesFolder: nothing, webFolder: nothing };
  const server = await startServer({ ...options, identify, trusted, votes });
  servers.push(server);
  let voters = 0;
  /** How many of so many made-up voters may vote, each said to come from the next of these addresses. */
  return async (number: number, addresses: readonly string[]) => {
    const answers = await Promise.all(
      Array.from({ length: number }, async (_, index) => {
        const query = "mutation ($input: VoteInput!) { vote(input: $input) { problems { code } } }";
        const input = { contest: "2026", entry: "ContestEntry:2026-clinic", idempotencyKey: "12345678" };
        const answer = await fetch(`${server.url}/graphql`, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            authorization: `made-up-${++voters}`,
            "x-forwarded-for": addresses[index % addresses.length]!,
          },
          body: JSON.stringify({ query, variables: { input } }),
        });
        return (await answer.json()) as Answer;
      }),
    );
    return {
      voted: answers.filter(({ data }) => data?.vote?.problems.length === 0).length,
      refused: answers.flatMap(({ errors }) => errors ?? []),
    };
  };
}

it("votes with made-up names from one network are limited, and it is told when to try again", async () => {
  const vote = await serve(["127.0.0.1"], { voters: 10, seconds: 60 });
  const { voted, refused } = await vote(40, ["192.0.2.1", "192.0.2.254", "::ffff:192.0.2.7"]);
  expect([voted, refused.length]).toEqual([10, 30]);
  expect(refused[0]).toMatchObject({
    message: expect.stringContaining("Try again at"),
    extensions: { code: "RATE_LIMITED", retryAfter: expect.any(Number), retryAt: expect.any(String) },
  });
  expect((await vote(4, ["192.0.3.1"])).voted).toBe(4);
  expect((await vote(20, ["2001:db8:7:1::1", "2001:db8:7:2::1"])).voted).toBe(10);
  // What stands in the store tells of no network.
  expect(JSON.stringify(await store.work({ limit: 999 }))).not.toMatch(/192\.0|2001:|made-up/);
});

it("nobody gets around it by saying that they come from elsewhere, unless a proxy is trusted to", async () => {
  const vote = await serve([], { voters: 3, seconds: 60 });
  expect((await vote(9, ["192.0.2.1", "198.51.100.1", "203.0.113.1"])).voted).toBe(3);
  const unlimited = await serve([], null);
  expect((await unlimited(9, ["192.0.2.1"])).voted).toBe(9);
});
