// Holds the schema against the promise of docs/versioning.md: what is deprecated says until when it stays, and what would break a client of the
// last release is named in the changelog. `--keep` keeps the schema of today as that of a release.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, findBreakingChanges, parse, print, visit } from "graphql";
import { compare } from "semver";

const FOLDER = "schema/released";

/** Coordinates of what is deprecated without a reason that ends in a date before which it stays. */
export function undated(sdl) {
  const faults = [];
  const within = [];
  visit(parse(sdl), {
    enter(node) {
      if (/Definition$|Extension$/.test(node.kind) && "name" in node && node.name) within.push(node.name.value);
      if (node.kind !== "Directive" || node.name.value !== "deprecated") return;
      const reason = node.arguments?.find(({ name }) => name.value === "reason")?.value;
      const text = reason?.kind === "StringValue" ? reason.value : "";
      const day = /\S.* Stays until (\d{4}-\d{2}-\d{2})\.$/s.exec(text)?.[1];
      if (!day || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
        faults.push(within.join("."));
    },
    leave(node) {
      if (/Definition$|Extension$/.test(node.kind) && "name" in node && node.name) within.pop();
    },
  });
  return faults;
}

/** What would break a client of the old schema, each as the coordinate that it is about and a sentence. */
export function breaks(before, after) {
  const built = (sdl) => buildSchema(sdl, { assumeValidSDL: true });
  return findBreakingChanges(built(before), built(after)).map(({ description }) => ({
    coordinate: coordinateOf(description),
    description,
  }));
}

/** Where graphql-js says in words what a change is about. */
const PLACES = [
  [/^(\w+\.\w+) arg (\w+) /, "$1($2:)"],
  [/^A required arg (\w+) on (\w+\.\w+) /, "$2($1:)"],
  [/^A required field (\w+) on input type (\w+) /, "$2.$1"],
  [/^(\w+) was removed from (?:enum|union) type (\w+)/, "$2.$1"],
  [/^(\w+(?:\.\w+)?) (?:was|changed|no longer) /, "$1"],
];

function coordinateOf(description) {
  for (const [place, coordinate] of PLACES) {
    const [found] = place.exec(description) ?? [];
    if (found !== undefined) return found.replace(place, coordinate);
  }
  return description;
}

/** Those that the part of the changelog on what comes next does not name on a line of a breaking change. */
export function unnamed(found, changelog) {
  const [, next = ""] = /## Unreleased\n(.*?)(?=\n## |$)/s.exec(changelog) ?? [];
  const named = next
    .split(/\n(?=- )/)
    .filter((entry) => entry.includes("Breaking:"))
    .join("\n");
  return found.filter(({ coordinate }) => !named.includes(`\`${coordinate}\``));
}

/** The schema of the last release; null before the first. */
function lastRelease(root) {
  const folder = join(root, FOLDER);
  const versions = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.graphql$/, "")) : [];
  const last = versions.sort(compare).at(-1);
  return last === undefined ? null : { version: last, sdl: readFileSync(join(folder, `${last}.graphql`), "utf8") };
}

/** Without descriptions, which break nobody. */
function bare(sdl) {
  return print(
    visit(parse(sdl), { enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined) }),
  );
}

function main(root, keep) {
  const read = (file) => readFileSync(join(root, file), "utf8");
  const sdl = read("schema.graphql");
  if (keep) {
    const { version } = JSON.parse(read("package.json"));
    writeFileSync(join(root, FOLDER, `${version}.graphql`), `${bare(sdl)}\n`);
    return [];
  }
  const last = lastRelease(root);
  const broken = last ? unnamed(breaks(last.sdl, sdl), read("CHANGELOG.md")) : [];
  return [
    ...undated(sdl).map(
      (coordinate) => `${coordinate} is deprecated without a date: end the reason with "Stays until YYYY-MM-DD."`,
    ),
    ...broken.map(
      ({ coordinate, description }) =>
        `This breaks clients of ${last.version}: ${description}\n  Keep it, deprecated, or name \`${coordinate}\` on a line of CHANGELOG.md that says "Breaking:".`,
    ),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = main(process.cwd(), process.argv.includes("--keep"));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
