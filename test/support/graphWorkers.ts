import { pathToFileURL } from "node:url";
import { GraphWorkers, type WorkersOptions } from "../../src/store/local/GraphWorkers.ts";

/** As built: Node runs no TypeScript. */
export const workerScript = pathToFileURL("dist/src/store/local/graphWorker.js");

/** Workers that get every question, unless it says otherwise. */
export function graphWorkers(options: Partial<WorkersOptions> = {}): GraphWorkers {
  return new GraphWorkers({ script: workerScript, most: 2, isEager: true, ...options });
}
