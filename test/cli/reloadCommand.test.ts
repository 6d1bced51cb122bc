import { expect, it, vi } from "vitest";
import { reloadCommand } from "../../src/cli/reloadCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

it.each([{}, { data: "data" }, { memory: true }])(
  "%j cannot be reloaded: only Neo4j is edited by other means",
  async (flags) => {
    vi.stubEnv("NEO4J_URI", "");
    await expect(reloadCommand(flags)).rejects.toStrictEqual(
      new UsageError("Cannot reload: expected a Neo4j server, as --store neo4j://host:7687"),
    );
    vi.unstubAllEnvs();
  },
);
