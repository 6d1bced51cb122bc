import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { HttpFault } from "../../../src/http/request/HttpFault.ts";
import { readBody } from "../../../src/http/request/readBody.ts";

/** A request whose body comes in parts; null ends it. */
function request(parts: readonly (string | Buffer | null)[], headers: Record<string, string> = {}): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.headers = headers;
  for (const part of parts) message.push(part);
  return message;
}

const most = 32;
const whole = Buffer.from(JSON.stringify({ query: "{ é }" }));

describe("a body", () => {
  it.each([
    ["whole", [whole, null]],
    ["in parts, a letter across two of them", [whole.subarray(0, 13), whole.subarray(13), null]],
  ])("is read where it comes %s", async (_, parts) => {
    expect(await readBody(request(parts), most)).toEqual({ query: "{ é }" });
  });

  it.each([
    [{}],
    [{ "content-type": "application/json" }],
    [{ "content-type": "application/json; charset=UTF-8" }],
    [{ "content-type": 'application/json;charset="utf8"' }],
    [{ "content-encoding": "Identity" }],
  ])("may come with %j", async (headers) => {
    expect(await readBody(request(["7", null], headers), most)).toBe(7);
  });

  it("may have just so many bytes", async () => {
    const text = JSON.stringify("x".repeat(most - 2));
    expect(await readBody(request([text, null]), most)).toHaveLength(most - 2);
  });

  const tooLarge = new HttpFault(413, "Body size: more than the 32 bytes allowed. Send a shorter operation.", {
    connection: "close",
  });
  it.each<[string, (string | Buffer | null)[], Record<string, string>, HttpFault]>([
    ["nothing", [null], {}, new HttpFault(400, 'The body is empty. Send a JSON object with a "query".')],
    ["no JSON", ["{", null], {}, new HttpFault(400, 'The body is not valid JSON. Send a JSON object with a "query".')],
    [
      "no UTF-8",
      [Buffer.from([0x22, 0xff, 0x22]), null],
      {},
      new HttpFault(400, "The body is not valid UTF-8. Send JSON in UTF-8."),
    ],
    ["a byte too much", ["x".repeat(most), "x", null], {}, tooLarge],
    ["so much that nobody waits for its end", ["x".repeat(8 * most), "x"], {}, tooLarge],
    [
      "something compressed",
      ["7", null],
      { "content-encoding": "gzip" },
      new HttpFault(415, "Content-Encoding gzip is not accepted. Send the body uncompressed.", {
        "accept-encoding": "identity",
      }),
    ],
    [
      "another charset",
      ["7", null],
      { "content-type": "application/json; charset=utf-16" },
      new HttpFault(415, "Charset utf-16 is not accepted. Send JSON in UTF-8."),
    ],
  ])("is refused where it is %s", async (_, parts, headers, fault) => {
    await expect(readBody(request(parts, headers), most)).rejects.toThrow(fault);
  });

  it.each([
    ["breaks off", (message: IncomingMessage) => message.emit("error", new Error("reset"))],
    ["is given up", (message: IncomingMessage) => message.emit("aborted")],
  ])("is refused where it %s", async (_, end) => {
    const message = request(["{"]);
    const read = readBody(message, most);
    end(message);
    await expect(read).rejects.toThrow(new HttpFault(400, "The body broke off."));
  });
});
