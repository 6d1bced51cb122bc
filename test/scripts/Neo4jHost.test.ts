import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, it } from "vitest";
import { Neo4jHost } from "../../scripts/Neo4jHost.mjs";

const folder = mkdtempSync(join(tmpdir(), "wsis-host-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A Java that says what it is told to say. */
function host(cypher?: string) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const java = Object.assign(new EventEmitter(), { ...streams, pid: 1, exitCode: null, signalCode: null });
  return { java, host: new Neo4jHost(java, cypher) };
}

it("gives orders in turn, and an answer to each", async () => {
  const { java, host: neo4j } = host();
  const started = neo4j.start(folder, 7000, "secret");
  const stopped = neo4j.stop("elsewhere");
  const refused = expect(stopped).rejects.toThrow("there is no such server");
  java.stdout.write("Neo4j says this and that\ndone\nfailed\tthere is no such server\n");
  expect(await started).toBe("bolt://127.0.0.1:7000");
  await refused;
  expect(String(java.stdin.read())).toBe(`start\t${folder}\tsecret\nstop\telsewhere\n`);
});

it("writes settings: loopback alone, a password if there is one, a Cypher if it is named", async () => {
  for (const [cypher, password] of [[], ["25", "secret"]]) {
    const { java, host: neo4j } = host(cypher);
    const started = neo4j.start(folder, 7000, password);
    java.stdout.write("done\n");
    await started;
    const settings = readFileSync(join(folder, "neo4j.conf"), "utf8");
    expect(settings).toContain("server.bolt.listen_address=127.0.0.1:7000\n");
    expect(settings).toContain(`dbms.security.auth_enabled=${password !== undefined}\n`);
    expect(settings.includes("db.query.default_language=CYPHER_25\n")).toBe(cypher === "25");
  }
});

it("refuses orders when its Java has ended, with what that said last", async () => {
  const { java, host: neo4j } = host();
  const waiting = expect(neo4j.stop(folder)).rejects.toThrow("its Java has ended: out of memory");
  java.stderr.write("out of memory");
  await new Promise(setImmediate);
  Object.assign(java, { exitCode: 3 });
  java.emit("exit", 3);
  await waiting;
  await expect(neo4j.stop(folder)).rejects.toThrow("its Java has ended");
});
