import { describe, expect, it } from "vitest";
import { queryCommand } from "../../src/cli/queryCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

const file = "queries/target-3.8.graphql";

describe("a query is refused before a store is opened", () => {
  it("for a format that is none", async () => {
    await expect(queryCommand(file, { memory: true, format: "xml" })).rejects.toStrictEqual(
      new UsageError('Cannot print "xml": expected json or csv'),
    );
  });

  it("for a file that is not there", async () => {
    const refused = queryCommand("missing.graphql", { memory: true, format: "json" });
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(/^Cannot read "missing.graphql": ENOENT/);
  });

  it.each(["{", "[]", "null", "7", '"x"'])("for variables that are no JSON object: %s", async (variables) => {
    await expect(queryCommand(file, { memory: true, format: "json", variables })).rejects.toStrictEqual(
      new UsageError(`Cannot read the variables ${variables}: expected a JSON object`),
    );
  });
});
