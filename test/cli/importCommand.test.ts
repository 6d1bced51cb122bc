import { expect, it } from "vitest";
import { importCommand } from "../../src/cli/importCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

it.each(["nowhere", "package.json"])("an import from %s is refused: it is no folder", async (folder) => {
  await expect(importCommand(folder, { memory: true })).rejects.toStrictEqual(
    new UsageError(`Cannot import "${folder}": there is no such folder`),
  );
});

it.each(["0", "1.5", "-1", "many"])("a batch size of %s is refused", async (batchSize) => {
  await expect(importCommand("seed", { memory: true, batchSize })).rejects.toStrictEqual(
    new UsageError(`Cannot use batch size "${batchSize}": expected a whole number from 1`),
  );
});
