import { afterEach, describe, expect, it, vi } from "vitest";
import { address, dataFolder, mcpHosts, neo4jAddress, variable } from "../../src/cli/settings.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

afterEach(() => vi.unstubAllEnvs());

it("a variable that is empty is none", () => {
  expect([variable("A", { A: "x" }), variable("A", { A: "" }), variable("A", {})]).toEqual(["x", undefined, undefined]);
});

describe("dataFolder", () => {
  it.each([
    [{}, "", "data"],
    [{}, "elsewhere", "elsewhere"],
    [{ data: "here" }, "elsewhere", "here"],
    [{ data: "here", memory: true }, "elsewhere", null],
  ])("of %j with WSIS_DATA=%s is %s", (flags, set, folder) => {
    vi.stubEnv("WSIS_DATA", set);
    expect(dataFolder(flags)).toBe(folder);
  });
});

describe("address", () => {
  it("is on the loopback unless a flag or a variable says otherwise, the flag first", () => {
    vi.stubEnv("HOST", "");
    vi.stubEnv("PORT", "");
    expect(address({})).toEqual({ host: "127.0.0.1", port: 4000 });
    vi.stubEnv("HOST", "0.0.0.0");
    vi.stubEnv("PORT", "8080");
    expect(address({})).toEqual({ host: "0.0.0.0", port: 8080 });
    expect(address({ host: "::1", port: "0" })).toEqual({ host: "::1", port: 0 });
  });

  it.each(["abc", "-1", "80.5", "65536", " ", "0x50", "1e3"])("has no port %j", (port) => {
    expect(() => address({ port })).toThrow(UsageError);
    expect(() => address({ port })).toThrow(`Cannot listen on port "${port}": expected a number from 0 to 65535`);
  });

  it("has the highest port there is", () => {
    expect(address({ port: "65535" }).port).toBe(65_535);
  });
});

describe("neo4jAddress", () => {
  it("takes credentials out of the address, as they are meant", () => {
    expect(neo4jAddress({ store: "neo4j+s://ada:p%40ss%25@db.example:7687" })).toEqual({
      uri: "neo4j+s://db.example:7687",
      user: "ada",
      password: "p@ss%",
    });
  });

  it("takes them from the environment, and none where there are none", () => {
    expect(neo4jAddress({ store: "bolt://127.0.0.1:7687" })).toEqual({ uri: "bolt://127.0.0.1:7687" });
    vi.stubEnv("NEO4J_URI", "neo4j://db.example");
    vi.stubEnv("NEO4J_USER", "ada");
    vi.stubEnv("NEO4J_PASSWORD", "100%");
    vi.stubEnv("NEO4J_DATABASE", "wsis");
    expect(neo4jAddress({})).toEqual({ uri: "neo4j://db.example", user: "ada", password: "100%", database: "wsis" });
    expect(neo4jAddress({ data: "here" })).toBeNull();
    expect(neo4jAddress({ memory: true })).toBeNull();
    expect(neo4jAddress({ store: "neo4j://eve:secret@other.example" })).toMatchObject({
      user: "eve",
      password: "secret",
    });
  });

  it("takes the database out of the address, before that of the environment", () => {
    vi.stubEnv("NEO4J_DATABASE", "wsis");
    const uri = "neo4j://db.example:7687";
    expect(neo4jAddress({ store: uri })).toEqual({ uri, database: "wsis" });
    expect(neo4jAddress({ store: `${uri}/` })).toEqual({ uri, database: "wsis" });
    expect(neo4jAddress({ store: `${uri}/other` })).toEqual({ uri, database: "other" });
    expect(neo4jAddress({ store: `${uri}?database=other` })).toEqual({ uri, database: "other" });
    expect(neo4jAddress({ store: `${uri}/other?database=other` })).toEqual({ uri, database: "other" });
  });

  it.each(["/other?database=another", "/a/b", "?policy=eu", "#x"])("refuses what an address cannot say: %s", (rest) => {
    expect(() => neo4jAddress({ store: `neo4j://ada:secret@db.example${rest}` })).toThrow(UsageError);
    expect(() => neo4jAddress({ store: `neo4j://ada:secret@db.example${rest}` })).not.toThrow(/secret/);
  });

  it.each([
    ["neo4j://ada:100%@db.example", /"neo4j:\/\/…@db\.example": write a percent sign .* as %25/],
    ["postgres://ada:secret@db.example", /"postgres:\/\/…@db\.example": expected an address/],
    ["db.example", /"db\.example": expected an address/],
  ])("refuses %s in one line, without a password in it", (store, message) => {
    expect(() => neo4jAddress({ store })).toThrow(message);
    expect(() => neo4jAddress({ store })).not.toThrow(/secret|100/);
  });
});

describe("mcpHosts", () => {
  it.each([
    [{}, "", null],
    [{}, "1", []],
    [{}, "off", null],
    [{}, "wsis.example.org, WSIS.test", ["wsis.example.org", "wsis.test"]],
    [{ mcp: true }, "wsis.example.org", []],
    [{ mcp: "[::1],a.b" }, "", ["[::1]", "a.b"]],
  ])("of %j with WSIS_MCP=%s are %j", (flags, set, hosts) => {
    vi.stubEnv("WSIS_MCP", set);
    expect(mcpHosts(flags)).toEqual(hosts);
  });

  it.each(["https://a.b", "a.b:4000", "*", "a,,b"])("are not %s", (mcp) => {
    expect(() => mcpHosts({ mcp })).toThrow("expected names of hosts without ports");
  });
});
