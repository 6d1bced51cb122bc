import { vi } from "vitest";
import { runCommand } from "../../src/cli/runCommand.ts";
import type { Ended } from "./cli.ts";

/** Runs a command in this process; cli.ts runs the program itself. */
export async function runHere(words: readonly string[]): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      said[name] += text;
      return true;
    }),
  );
  try {
    const code = await runCommand(words);
    return { code, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
