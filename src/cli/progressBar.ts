import { SingleBar } from "cli-progress";

/** A bar on standard error; null where nobody looks at it. `unit`: what is counted, as "rows". */
export function progressBar(unit: string): SingleBar | null {
  return process.stderr.isTTY ? new SingleBar({ format: `{bar} {percentage} % | {value} of {total} ${unit}` }) : null;
}
