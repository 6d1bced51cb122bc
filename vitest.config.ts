import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes, the longest first. */
const LONG = [
  "differential/neo4j",
  "neo4j/faults",
  "neo4j/statements",
  "neo4j/together",
  "contract/neo4j",
  "neo4j/opening",
];

/** Long files begin first: one that began last would keep one worker busy and the other waiting. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  // graphql exists twice in its package; libraries load the CommonJS one, and so must we.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    globalSetup: ["test/support/neo4jServers.ts"],
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    // A Neo4j starts within one.
    hookTimeout: 300_000,
    // Two forks: several suites start servers and child processes of their own.
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
  },
});
