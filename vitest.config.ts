import { statfsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longer than others, the longest first. */
const LONG = [
  "differential/neo4j",
  "neo4j/faults",
  "neo4j/statements",
  "workbench/neo4j",
  "neo4j/together",
  "contract/neo4j",
  "neo4j/opening",
  "page/pages.browser",
  "page/languages.browser",
  "page/explore.browser",
  "differential/embedded",
  "cli/main",
  "cli/kill",
  "http/graphiql.browser",
  "local/LocalGraph",
  "differential/exploring",
];

/** Long files begin first: one that began last would keep one worker busy and the other waiting. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? LONG.length : index;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** Files that ask a Neo4j. */
const NEO4J = [
  "test/**/neo4j.test.ts",
  "test/differential/newKind.test.ts",
  "test/store/neo4j/{faults,opening,outside,statements,together,validity}.test.ts",
  "test/cli/copy.test.ts",
];

/** A file system in memory, if there is one with room: tests make and remove files by the thousand, and wait for disks. */
function memoryFolder(): { TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize > 4 * 1024 ** 3 ? { TMPDIR: "/dev/shm" } : {};
  } catch {
    return {};
  }
}

export default defineConfig({
  // graphql exists twice in its package; libraries load the CommonJS one, and so must we.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 120_000,
    // A Neo4j starts within one.
    hookTimeout: 300_000,
    // Two forks: several suites start servers and child processes of their own.
    pool: "forks",
    // Short-lived objects by the million: with the small space that Node 20 has for them, a third of the time goes to collecting.
    execArgv: ["--max-semi-space-size=64"],
    // No module keeps a state that a test could leave behind.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: NEO4J,
          env: memoryFolder(),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: NEO4J,
          globalSetup: ["test/support/neo4jServers.ts"],
          // One more than cores: some of these wait for what takes its time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
