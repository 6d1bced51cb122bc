import neo4j, { type Driver } from "neo4j-driver";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Neo4jSession } from "../../../../src/store/neo4j/connect/Neo4jSession.ts";
import { StoreError } from "../../../../src/store/StoreError.ts";
import { type BoltCluster, boltCluster, type Member } from "../../../support/boltCluster.ts";

let cluster: BoltCluster;
let driver: Driver;
let session: Neo4jSession;
let leader: Member;
let follower: Member;
let other: Member;

beforeEach(async () => {
  cluster = await boltCluster(3);
  [leader, follower, other] = cluster.members as [Member, Member, Member];
  cluster.roles = { writers: [leader], readers: [follower] };
  driver = neo4j.driver(cluster.uri, undefined, { disableLosslessIntegers: true, maxTransactionRetryTime: 5000 });
  session = new Neo4jSession(driver, "neo4j");
});

afterEach(async () => {
  await driver.close();
  await cluster.close();
});

const read = async () => {
  const { records } = await session.read((transaction) => transaction.run("RETURN 1"));
  return records[0]?.get("value");
};
const write = async () => {
  const { records } = await session.write((transaction) => transaction.run("CREATE (n)"));
  return records[0]?.get("value");
};

it("what is read goes to a reader, what is written to the writer, and the table is asked for once", async () => {
  expect([await read(), await write(), await read()]).toEqual([follower.address, leader.address, follower.address]);
  expect((await session.alone().run("RETURN 2")).records[0]?.get("value")).toBe(follower.address);
  expect(cluster.members.reduce((sum, { routed }) => sum + routed, 0)).toBe(1);
  expect([leader.heard.map(({ mode }) => mode), follower.heard.map(({ mode }) => mode)]).toEqual([
    ["w"],
    ["r", "r", "r"],
  ]);
  expect(other.heard).toEqual([]);
});

it("every read after a write waits for it by its bookmark, and a write for the one before", async () => {
  await write();
  await read();
  await write();
  await session.alone().run("RETURN 2");
  const [first, second] = [1, 2].map((count) => `${leader.address}:${count}`);
  expect(follower.heard.map(({ bookmarks }) => bookmarks)).toEqual([[first], [second]]);
  expect(leader.heard.map(({ bookmarks }) => bookmarks)).toEqual([[], [first]]);
});

it("a write to who leads no more is made again at the new leader", async () => {
  await write();
  leader.says.push({ code: "Neo.ClientError.Cluster.NotALeader" });
  cluster.roles = { writers: [other], readers: [follower] };
  expect(await write()).toBe(other.address);
  expect(await write()).toBe(other.address);
  expect(leader.heard.length).toBe(2);
});

it("a leader that is lost in the midst of a write is left for the new one, a reader for another", async () => {
  await write();
  leader.says.push("hang up");
  cluster.roles = { writers: [other], readers: [follower] };
  expect(await write()).toBe(other.address);
  await read();
  follower.says.push("hang up");
  cluster.roles = { writers: [other], readers: [leader] };
  expect(await read()).toBe(leader.address);
  leader.says.push("hang up");
  cluster.roles = { writers: [other], readers: [follower] };
  expect((await session.alone().run("RETURN 3")).records[0]?.get("value")).toBe(follower.address);
});

it("where there is no leader a write is UNAVAILABLE, and reads go on", async () => {
  await driver.close();
  driver = neo4j.driver(cluster.uri, undefined, { maxTransactionRetryTime: 300 });
  session = new Neo4jSession(driver, "neo4j");
  cluster.roles = { writers: [], readers: [follower] };
  await expect(write()).rejects.toEqual(expect.objectContaining({ code: "UNAVAILABLE" }));
  await expect(write()).rejects.toBeInstanceOf(StoreError);
  expect(await read()).toBe(follower.address);
});

it("a bookmark that is not reached is told as UNAVAILABLE once, and then given up", async () => {
  await driver.close();
  driver = neo4j.driver(cluster.uri, undefined, { maxTransactionRetryTime: 300 });
  session = new Neo4jSession(driver, "neo4j");
  await write();
  follower.says.push(...Array.from({ length: 20 }, () => ({ code: "Neo.TransientError.Transaction.BookmarkTimeout" })));
  await expect(read()).rejects.toEqual(expect.objectContaining({ code: "UNAVAILABLE" }));
  follower.says.length = 0;
  expect(await read()).toBe(follower.address);
  expect(follower.heard.at(-1)?.bookmarks).toEqual([]);
});
