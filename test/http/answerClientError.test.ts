import { Socket } from "node:net";
import { expect, it, vi } from "vitest";
import { answerClientError } from "../../src/http/answerClientError.ts";

/** What a socket is told of an error with a code. */
function told(code: string | undefined, socket = new Socket()) {
  const end = vi.spyOn(socket, "end").mockReturnValue(socket);
  answerClientError(Object.assign(new Error("as Node says"), code === undefined ? {} : { code }), socket);
  return end.mock.calls.map(([text]) => String(text));
}

it.each([
  ["HPE_INVALID_METHOD", "400 Bad Request", "This is not an HTTP request."],
  [
    "HPE_INVALID_URL",
    "400 Bad Request",
    "The address holds characters that must be percent-encoded, such as é as %C3%A9.",
  ],
  [undefined, "400 Bad Request", "This is not an HTTP request."],
  ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout", "The request took too long to arrive."],
  [
    "HPE_HEADER_OVERFLOW",
    "431 Request Header Fields Too Large",
    "The address and headers are too long. Send the operation by POST.",
  ],
])("%s is answered with %s, in the shape of a GraphQL answer", (code, status, message) => {
  const [head = "", body = ""] = told(code).join().split("\r\n\r\n");
  expect(head.split("\r\n")).toEqual([
    `HTTP/1.1 ${status}`,
    "connection: close",
    "access-control-allow-origin: *",
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
  ]);
  expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
});

it("nobody is answered who has hung up", () => {
  expect(told("ECONNRESET")).toEqual([]);
  expect(told("HPE_INVALID_METHOD", new Socket().destroy())).toEqual([]);
});

it("a socket that takes nothing more is let go", () => {
  const socket = new Socket();
  socket.end();
  expect(told("HPE_INVALID_METHOD", socket)).toEqual([]);
  expect(socket.destroyed).toBe(true);
});
