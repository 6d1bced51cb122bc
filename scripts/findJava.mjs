import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a Java says of itself: its home and its version, such as 17; null if it does not run. */
function describe(java) {
  const { status, stderr } = spawnSync(java, ["-XshowSettings:properties", "-version"], { encoding: "utf8" });
  if (status !== 0) return null;
  const property = (name) => new RegExp(`^ *${name} = (.*?)\\s*$`, "m").exec(stderr)?.[1] ?? "";
  return { home: property("java.home"), version: Number(property("java.specification.version")) };
}

const at = (home) => describe(join(home, "bin", "java"));

/** What is installed where a Java is. */
function besides(home) {
  const folder = dirname(home);
  return readdirSync(folder).map((name) => join(folder, name));
}

/**
 * The home of a Java of that version or newer: the one named; or else that of JAVA_HOME, that on the PATH, or one that is
 * installed beside these, the oldest that will do. Null if there is none.
 */
export function findJava(oldest, named) {
  const suits = (java) => java !== null && java.version >= oldest;
  if (named !== undefined) return suits(at(named)) ? named : null;
  const first = [process.env.JAVA_HOME ? at(process.env.JAVA_HOME) : null, describe("java")].filter(Boolean);
  const installed = () =>
    first
      .flatMap(({ home }) => besides(home))
      .map(at)
      .sort((a, b) => (a?.version ?? 0) - (b?.version ?? 0));
  return (first.find(suits) ?? installed().find(suits))?.home ?? null;
}
