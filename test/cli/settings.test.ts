import { afterEach, describe, expect, it, vi } from "vitest";
import { neo4jAddress } from "../../src/cli/settings.ts";

afterEach(() => vi.unstubAllEnvs());

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
