import { destination, pino } from "pino";
import type { Logger } from "../http/Logger.ts";
import type { RequestLog } from "../http/watch/addWatch.ts";

/** A line of JSON on standard error a request and a fault. */
export function jsonLog(): { readonly logger: Logger; readonly requestLog: RequestLog } {
  const log = pino(
    { base: { service: "wsis-graph" }, timestamp: pino.stdTimeFunctions.isoTime },
    destination({ fd: 2, sync: true }),
  );
  return {
    logger: {
      error: (message, error) => (error === undefined ? log.error(message) : log.error({ err: error }, message)),
    },
    requestLog: (line) => log.info(line, "request"),
  };
}
