import type { ServerResponse } from "node:http";

/** How long a client may take nothing of a stream. */
const PATIENCE_MILLIS = 60_000;

/** Cuts the connection of a client that stops reading: what it was to be sent would be kept for ever. */
export function stopStalled(response: ServerResponse, patience = PATIENCE_MILLIS): void {
  let seen = -1;
  const look = () => {
    const written = response.socket?.bytesWritten ?? 0;
    if (written === seen) response.destroy();
    seen = written;
  };
  const timer = setInterval(look, patience).unref();
  response.once("close", () => clearInterval(timer));
}
