import type { ServerResponse } from "node:http";

/** Smaller answers fit into what the system keeps for a connection, or nearly. */
const SMALL = 65_536;

/** How long an answer may take to be read: some time for any, and more for a long one. */
const SEND_MILLIS = 30_000;
const SEND_MILLIS_PER_MEBIBYTE = 4_000;

/** Long answers on their way. Holds so many bytes for callers that have not read them, and cuts off who does not read. */
export class Outbox {
  readonly #maxBytes: number;
  readonly #sendMillis: number;
  #bytes = 0;

  constructor(maxBytes: number, sendMillis = SEND_MILLIS) {
    this.#maxBytes = maxBytes;
    this.#sendMillis = sendMillis;
  }

  /** Takes in an answer that is about to be sent; false if there is no room for it. */
  take(response: ServerResponse, bytes: number): boolean {
    if (bytes < SMALL) return true;
    if (this.#bytes > 0 && this.#bytes + bytes > this.#maxBytes) return false;
    this.#bytes += bytes;
    const patience = this.#sendMillis + (bytes / 1_048_576) * SEND_MILLIS_PER_MEBIBYTE;
    const late = setTimeout(() => response.destroy(), patience).unref();
    response.once("close", () => {
      clearTimeout(late);
      this.#bytes -= bytes;
    });
    return true;
  }
}
