import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;
let tree: string;

/** A tree with the script, and an npm that says what it is asked for; it installs one package, and no page can be built. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-ensure-"));
  tree = join(folder, "a %20 pläce");
  plant(tree);
  mkdirSync(join(folder, "bin"));
  const npm = join(folder, "bin", "npm");
  writeFileSync(
    npm,
    `#!/bin/sh
echo "$@" >>"${join(folder, "asked")}"
case "$*" in
  ci*) mkdir -p node_modules/builder && echo '{}' >node_modules/builder/package.json ;;
  *build:web*) exit 3 ;;
esac
`,
  );
  chmodSync(npm, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plant(root: string): void {
  mkdirSync(join(root, "scripts"), { recursive: true });
  copyFileSync("scripts/ensure.mjs", join(root, "scripts/ensure.mjs"));
  writeFileSync(join(root, "package.json"), '{ "devDependencies": { "builder": "1.0.0" } }');
  for (const name of ["package-lock.json", "tsconfig.json", "tsconfig.build.json"])
    writeFileSync(join(root, name), "{}");
}

/** Runs the script; its exit code, and what npm was asked for. */
function ensure(steps: readonly string[], root = tree) {
  rmSync(join(folder, "asked"), { force: true });
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/ensure.mjs"), ...steps], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", PATH: [join(folder, "bin"), process.env.PATH].join(delimiter) },
  });
  const asked = join(folder, "asked");
  return { status, stderr, asked: existsSync(asked) ? readFileSync(asked, "utf8").trim().split("\n") : [] };
}

describe("what is missing is installed", () => {
  it("once, with what builds, whatever npm is told to leave out", () => {
    expect(ensure(["install"])).toMatchObject({ status: 0, asked: ["ci --include=dev --no-audit --no-fund"] });
    expect(ensure(["install"])).toMatchObject({ status: 0, asked: [] });
  });

  it("again where what builds was left out since", () => {
    ensure(["install"]);
    rmSync(join(tree, "node_modules/builder"), { recursive: true });
    expect(ensure(["install"]).asked).toHaveLength(1);
  });
});

describe("a page that cannot be built", () => {
  it("ends a build, but not the start of a server", () => {
    expect(ensure(["web"]).status).toBe(3);
    expect(ensure(["page"])).toMatchObject({ status: 0, stderr: expect.stringContaining("answers without it") });
  });

  it.each(["C# projects", "what?"])("is not tried below %s", (name) => {
    const root = join(folder, name, "wsis");
    plant(root);
    expect(ensure(["install", "build", "page"], root)).toMatchObject({
      status: 0,
      asked: [expect.stringMatching(/^ci /), "run --silent build:code"],
    });
    expect(existsSync(join(root, "dist/.stamp-code"))).toBe(true);
  });
});
