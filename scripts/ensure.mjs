// Installs and builds what is missing or stale, so that one command is enough on a fresh clone.
// Uses Node alone, and writes to standard error alone: standard output belongs to the command that follows.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs an npm command; its exit code. */
function tryNpm(args, why) {
  process.stderr.write(`${why}\n`);
  const windows = process.platform === "win32";
  const child = spawn(windows ? "npm.cmd" : "npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: windows });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      process.stderr.write(`Cannot run npm: ${error.message}\n`);
      process.exit(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Ends the process if the command fails. */
async function npm(args, why) {
  const code = await tryNpm(args, why);
  if (code !== 0) process.exit(code);
}

/** True if something that is needed to build is not there, as after an install for production. */
function lacksPackages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies }).some(
    (name) => !existsSync(join(root, "node_modules", name, "package.json")),
  );
}

/** True if what was made from these files was made from other contents, or never. */
function stale(stamp, files, lacking = false) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  const now = hash.digest("hex");
  const path = join(root, stamp);
  const same = !lacking && existsSync(path) && readFileSync(path, "utf8") === now;
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
  async install() {
    const done = stale("node_modules/.wsis-install", ["package-lock.json"], lacksPackages());
    if (!done) return;
    // What builds is left out under NODE_ENV=production, or where the user omits it, unless it is asked for.
    await npm(["ci", "--include=dev", "--no-audit", "--no-fund"], "Installing dependencies (npm ci) …");
    done();
  },
  async build() {
    const done = stale("dist/.stamp-code", [
      "package-lock.json",
      "tsconfig.json",
      "tsconfig.build.json",
      ...filesUnder("src", "bench"),
    ]);
    if (!done) return;
    await npm(["run", "--silent", "build:code"], "Building the code …");
    done();
  },
  async web() {
    const code = await buildPage();
    if (code !== 0) process.exit(code);
  },
  /** The same, where the server can do without. */
  async page() {
    // Vite takes these for the end of a path.
    const impossible = /[#?]/.test(root) && !existsSync(join(root, "dist/web/index.html"));
    if (impossible || (await buildPage()) !== 0)
      process.stderr.write(
        "The web page cannot be built here (a folder with # or ? in its path?): the server answers without it, at /graphql\n",
      );
  },
};

async function buildPage() {
  const done = stale("dist/.stamp-web", ["package-lock.json", ...filesUnder("web")]);
  if (!done) return 0;
  const code = await tryNpm(["run", "--silent", "build:web"], "Building the web page …");
  if (code === 0) done();
  return code;
}

const asked = process.argv.slice(2);
if (asked.includes("install")) await steps.install();
await Promise.all(asked.filter((step) => step !== "install").map((step) => steps[step]()));
