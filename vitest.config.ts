import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql exists twice in its package; libraries load the CommonJS one, and so must we.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two forks: several suites start servers and child processes of their own.
    pool: "forks",
    maxWorkers: 2,
  },
});
