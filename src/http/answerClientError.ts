import type { Socket } from "node:net";
import { errorBody } from "./sendErrors.ts";

const answers: Readonly<Record<string, readonly [string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long to arrive."],
  HPE_INVALID_URL: [
    "400 Bad Request",
    "The address holds characters that must be percent-encoded, such as é as %C3%A9.",
  ],
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "The address and headers are too long. Send the operation by POST.",
  ],
};

/** Answers what Node could not read as a request, and hangs up. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const [status, message] = answers[error.code ?? ""] ?? ["400 Bad Request", "This is not an HTTP request."];
  const body = errorBody("BAD_USER_INPUT", message);
  if (socket.writable)
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\naccess-control-allow-origin: *\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  else socket.destroy();
}
