import { expect, it } from "vitest";
import { copyCommand } from "../../src/cli/copyCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

it("a store is not copied to itself", async () => {
  await expect(copyCommand("data", "data")).rejects.toStrictEqual(new UsageError('Cannot copy "data" to itself'));
});

it("an address of another sort of server is refused, without its password", async () => {
  await expect(copyCommand("postgres://ada:secret@db.example", "data")).rejects.toStrictEqual(
    new UsageError('Cannot use the store "postgres://…@db.example": expected an address as neo4j://host:7687'),
  );
});
