import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type TokenFlags, tokenRules, trustedNetworks } from "../../src/cli/tokenSettings.ts";
import { createIdentify } from "../../src/http/identity/createIdentify.ts";
import { runHere } from "../support/runHere.ts";

const secret = "a secret of thirty-two bytes or more";
const keys = { WSIS_JWKS: "https://login.example.org/jwks.json", WSIS_ISSUER: "us", WSIS_AUDIENCE: "graph" };

describe("which tokens are accepted", () => {
  it("none where nothing is set", () => {
    expect(tokenRules({}, {})).toBeNull();
    expect(tokenRules({}, { WSIS_SECRET: "" })).toBeNull();
  });

  it("those of a secret, ours unless said otherwise", () => {
    expect(tokenRules({}, { WSIS_SECRET: secret })).toMatchObject({
      algorithms: ["HS256"],
      issuer: "wsis-graph",
      audience: "wsis-graph",
      roleClaim: "roles",
    });
    expect(
      tokenRules({ issuer: "me" }, { WSIS_SECRET: secret, WSIS_ISSUER: "us", WSIS_ALGORITHMS: "HS512" }),
    ).toMatchObject({
      algorithms: ["HS512"],
      issuer: "me",
    });
  });

  it("those of keys at an address, of a named issuer for a named audience", () => {
    expect(tokenRules({}, keys)).toMatchObject({ algorithms: ["RS256", "ES256", "EdDSA"], issuer: "us" });
  });

  const wrong: [why: RegExp, environment: Record<string, string>, flags?: TokenFlags][] = [
    [/two ways/, { ...keys, WSIS_SECRET: secret }],
    [/two ways/, { WSIS_SECRET: secret }, { secretFile: "x" }],
    [/32 bytes/, { WSIS_SECRET: "short" }],
    [/Cannot read the secret/, {}, { secretFile: "/nowhere/at/all" }],
    [/--issuer/, { WSIS_JWKS: keys.WSIS_JWKS }],
    [/https/, { ...keys, WSIS_JWKS: "http://login.example.org/jwks.json" }],
    [/https/, { ...keys, WSIS_JWKS: "jwks.json" }],
    [/"HS256"/, { ...keys, WSIS_ALGORITHMS: "RS256, HS256" }],
    [/"none"/, { WSIS_SECRET: secret, WSIS_ALGORITHMS: "none" }],
    [/"RS256"/, { WSIS_SECRET: secret, WSIS_ALGORITHMS: "RS256" }],
  ];
  it.each(wrong)("refuses what does not fit together: %s", (why, environment, flags) => {
    expect(() => tokenRules(flags ?? {}, environment)).toThrow(why);
  });
});

it("trusts networks that are some, and nobody unless told", () => {
  expect(trustedNetworks("10.0.0.0/8, ::1")).toEqual(["10.0.0.0/8", "::1"]);
  expect(trustedNetworks(undefined)).toEqual([]);
  for (const wrong of ["1", "true", "all", "example.org", "*"])
    expect(() => trustedNetworks(wrong)).toThrow(/networks/);
});

describe("wsis token", () => {
  it("makes one that the server accepts, marked as made for development", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wsis-token-"));
    const secretFile = join(folder, "secret");
    writeFileSync(secretFile, `${secret}\n`);
    const made = await runHere([
      "token",
      "alice",
      "--role",
      "reviewer",
      "--organisation",
      "itu",
      "--secret-file",
      secretFile,
    ]);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain("for development");
    const identify = createIdentify(tokenRules({ secretFile }, {})!);
    expect(await identify(`Bearer ${made.stdout.trim()}`)).toEqual({
      subject: "alice",
      role: "REVIEWER",
      organisation: "itu",
      development: true,
    });
    rmSync(folder, { recursive: true });
  });

  it("says what is missing or wrong", async () => {
    vi.stubEnv("WSIS_SECRET", "");
    expect(await runHere(["token", "alice"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("WSIS_SECRET"),
    });
    vi.stubEnv("WSIS_SECRET", secret);
    expect((await runHere(["token", "alice", "--role", "reviewr"])).stderr).toMatch(/REVIEWER/);
    expect((await runHere(["token", "alice", "--hours", "0"])).code).toBe(2);
    vi.unstubAllEnvs();
  });
});
