// Installs and builds what is missing or stale, so that one command is enough on a fresh clone.
// Uses Node alone, and writes to standard error alone: standard output belongs to the command that follows.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs an npm command; ends the process if it fails. */
function npm(args, why) {
  process.stderr.write(`${why}\n`);
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(windows ? "npm.cmd" : "npm", args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: windows,
  });
  if (error) process.stderr.write(`Cannot run npm: ${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}

/** True if what was made from these files was made from other contents, or never. */
function stale(stamp, files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  const now = hash.digest("hex");
  const path = join(root, stamp);
  const same = existsSync(path) && readFileSync(path, "utf8") === now;
  return same
    ? null
    : () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, now);
      };
}

function filesUnder(...folders) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
    )
    .sort();
}

const steps = {
  install() {
    const done = stale("node_modules/.wsis-install", ["package-lock.json"]);
    if (!done) return;
    npm(["ci", "--no-audit", "--no-fund"], "Installing dependencies (npm ci) …");
    done();
  },
  build() {
    const done = stale("dist/.stamp-code", [
      "package-lock.json",
      "tsconfig.json",
      "tsconfig.build.json",
      ...filesUnder("src", "bench"),
    ]);
    if (!done) return;
    npm(["run", "--silent", "build:code"], "Building the code …");
    done();
  },
  web() {
    const done = stale("dist/.stamp-web", ["package-lock.json", ...filesUnder("web")]);
    if (!done) return;
    npm(["run", "--silent", "build:web"], "Building the web page …");
    done();
  },
};

for (const step of process.argv.slice(2)) steps[step]();
