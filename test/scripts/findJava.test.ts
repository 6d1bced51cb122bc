import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { findJava } from "../../scripts/findJava.mjs";

const folder = mkdtempSync(join(tmpdir(), "wsis-java-"));
const home = (version: number) => join(folder, `java-${version}`);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

for (const version of [25, 17, 21]) {
  const program = join(home(version), "bin", "java");
  mkdirSync(join(home(version), "bin"), { recursive: true });
  const said = `java.home = ${home(version)}\n    java.specification.version = ${version}`;
  writeFileSync(program, `#!/bin/sh\ncat >&2 <<'END'\nProperty settings:\n    ${said}\nEND\n`);
  chmodSync(program, 0o755);
}
mkdirSync(join(folder, "no-java"));

/** As if one of them were on the PATH, and perhaps one were JAVA_HOME. */
function installed(onPath: number | null, javaHome?: number): void {
  const path = (process.env.PATH ?? "").split(":").filter((place) => !place.includes("java"));
  vi.stubEnv("PATH", [join(onPath === null ? folder : home(onPath), "bin"), ...path].join(":"));
  vi.stubEnv("JAVA_HOME", javaHome === undefined ? "" : home(javaHome));
}

it("takes JAVA_HOME before what is on the PATH, if it is new enough", () => {
  installed(17, 25);
  expect(findJava(17)).toBe(home(25));
  installed(25, 17);
  expect(findJava(21)).toBe(home(25));
});

it("takes the oldest that will do of those installed beside these", () => {
  installed(17);
  expect([findJava(17), findJava(18), findJava(25)]).toEqual([home(17), home(21), home(25)]);
});

it("takes none but the one that is named", () => {
  installed(25);
  expect([findJava(17, home(21)), findJava(21, home(17)), findJava(17, join(folder, "nowhere"))]).toEqual([
    home(21),
    null,
    null,
  ]);
});

it("finds none where none is new enough", () => {
  installed(17);
  expect(findJava(26)).toBeNull();
});
