import { defineConfig } from "vitest/config";

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
  },
});
