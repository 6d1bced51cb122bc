import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exportCommand } from "../../src/cli/exportCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

it.each(["xml", "CSV", ""])("an export as %j is refused", async (format) => {
  await expect(exportCommand(join(tmpdir(), "wsis-refused"), { memory: true, format })).rejects.toStrictEqual(
    new UsageError(`Cannot export as "${format}": expected csv or jsonl`),
  );
});
