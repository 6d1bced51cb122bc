import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two forks: several suites start servers and child processes of their own.
    pool: "forks",
    maxWorkers: 2,
  },
});
