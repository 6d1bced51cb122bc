import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOnce } from "../support/cli.ts";

/** What `npm pack` would put into the package. */
let files: ReadonlySet<string>;
beforeAll(() => {
  buildOnce();
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });
  const [pack] = JSON.parse(told) as [{ files: { path: string }[] }];
  files = new Set(pack.files.map(({ path }) => path));
});

const holds = (path: string) => files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));

describe("the package", () => {
  it("holds what its pages link to", () => {
    // Of the tree alone: the source, its tests, and what is kept of releases.
    const tree = /^(src|test|bench|scripts|web|neo4j|codegen|Dockerfile|schema\/released)(\/|$)/;
    const missing = [...files]
      .filter((file) => file === "README.md" || /^docs\/[^/]+\.md$/.test(file))
      .flatMap((page) => {
        const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)];
        return links.map(([, link]) => normalize(join(dirname(page), link!)).replace(/\/$/, ""));
      })
      .filter((link) => !tree.test(link) && !holds(link));
    expect(missing).toEqual([]);
    expect([...readFileSync("README.md", "utf8").matchAll(/\]\((?:src|test|bench)\//g)]).toEqual([]);
  });

  it("holds the schema, the questions and the seed", () => {
    for (const path of [
      "schema.graphql",
      "schema/base.graphql",
      "queries/matrix.graphql",
      "seed/SOURCES.md",
      "docs/versioning.md",
    ])
      expect(files).toContain(path);
  });

  it("starts: its command and all that the command loads is in", () => {
    expect(files).toContain("dist/src/cli/main.js");
    const missing: string[] = [];
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      if (!files.has(file)) missing.push(file);
      if (!existsSync(file)) return;
      for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g))
        follow(normalize(join(dirname(file), path!)));
    };
    follow("dist/src/cli/main.js");
    expect(seen.size).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });

  it("holds neither benches, tests, source maps nor what is kept of releases", () => {
    expect(
      [...files].filter((file) => /^(bench|test|src|node_modules|dist\/bench|schema\/released)\/|\.map$/.test(file)),
    ).toEqual([]);
  });
});
