#!/usr/bin/env node
import "./production.ts";
import { runCommand } from "./runCommand.ts";

/** Who reads the output may go away: what a command does is not broken off for that. */
function outliveReaders(): void {
  for (const output of [process.stdout, process.stderr])
    output.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
      process.exitCode = 1;
      if (output === process.stdout) process.stderr.write(`Cannot print: ${error.message}\n`);
    });
}

outliveReaders();
const code = await runCommand(process.argv.slice(2));
// What went wrong with the output has been told.
process.exitCode = code || process.exitCode;
