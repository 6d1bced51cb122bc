import type { ChildProcess } from "node:child_process";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { openReplicaStore } from "../../../src/store/replica/openReplicaStore.ts";
import { buildOnce, ended, outputMatching, startWsis } from "../../support/cli.ts";
import { overHttp, SERVED_WITH } from "../../support/overHttp.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";
import { contestStory } from "./contestStory.ts";
import { erasureStory } from "./erasureStory.ts";
import { mergeStory } from "./mergeStory.ts";
import { randomWorkflows } from "./randomWorkflows.ts";
import { CLIENTS, expectExactlyOnce, mutationsOf, prepareForStress, ROUNDS, stress } from "./stress.ts";
import { submissionStory } from "./submissionStory.ts";

const server = testNeo4j();
const direct = () => openNeo4jStore({ model: wsisModel, uri: server.uri });
const replica = async () => openReplicaStore({ primary: await direct() });

describe.each([
  ["neo4j direct", direct],
  ["neo4j with a replica", replica],
] as const)("%s", (_, open) => {
  let store: GraphStore;
  beforeEach(async () => {
    await server.clear();
    store = await open();
  });
  afterEach(() => store.close());
  submissionStory(() => store);
  contestStory(() => store);
  mergeStory(() => store);
  erasureStory(() => store);
  randomWorkflows(() => store, 5);
});

/** All of it takes minutes here: `STRESS=whole`. */
const rounds = process.env.STRESS === "whole" ? ROUNDS : 1;
const MUTATIONS = mutationsOf(rounds);

describe("two service processes on one neo4j", () => {
  const services = new Map<string, ChildProcess>();
  const urls: string[] = [];
  beforeAll(buildOnce);
  afterEach(async () => {
    for (const service of services.values()) service.kill("SIGKILL");
    await Promise.all([...services.values()].map(ended));
  });

  /** Starts a service, or starts it again where it was. */
  async function serve(how: string, port = "0"): Promise<string> {
    const service = startWsis(["start", "--store", server.uri, how, "--port", port, "--no-seed"], SERVED_WITH);
    services.set(how, service);
    const [, url = ""] = await outputMatching(service, /answers at (\S+)/);
    return url;
  }

  /** As whoever runs services does: one that finds no Neo4j, as that is being restarted, ends and is started again. */
  async function serveAgain(how: string, port: string): Promise<string> {
    for (;;) {
      try {
        return await serve(how, port);
      } catch (error) {
        if (!String(error).includes("Neo4j does not answer")) throw error;
      }
    }
  }

  it(`${CLIENTS} clients, ${MUTATIONS} mutations, a service killed and Neo4j restarted in the middle: every acknowledged one is there exactly once`, async () => {
    await server.clear();
    const store = await direct();
    await prepareForStress(store);
    urls.push(...(await Promise.all(["--replica", "--no-replica"].map((how) => serve(how)))));
    const disturbances: Promise<unknown>[] = [];
    const kill = async (how: string, at: number) => {
      services.get(how)?.kill("SIGKILL");
      await ended(services.get(how)!);
      await serveAgain(how, new URL(urls[at]!).port);
    };
    const restart = async () => {
      await server.stop();
      await server.start();
    };
    const acknowledged = await stress(
      overHttp(() => urls),
      rounds,
      (done) => {
        if (done === Math.round(MUTATIONS / 4)) disturbances.push(kill("--replica", 0));
        if (done === Math.round(MUTATIONS / 2)) disturbances.push(restart());
        if (done === Math.round((MUTATIONS * 3) / 4)) disturbances.push(kill("--no-replica", 1));
      },
    );
    expect(disturbances).toHaveLength(3);
    await Promise.all(disturbances);
    await expectExactlyOnce(store, acknowledged);
    await store.close();
  }, 300_000);
});
