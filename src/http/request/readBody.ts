import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { HttpFault } from "./HttpFault.ts";

/** How much of a body that is too large is still read, so that a client in the middle of sending hears the answer. */
const patienceFactor = 8;

/** Reads a JSON body: at most so many bytes, not compressed, UTF-8 alone. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  refuseEncodings(request);
  const body = await readBytes(request, maxBytes);
  if (!isUtf8(body)) throw new HttpFault(400, "The body is not valid UTF-8. Send JSON in UTF-8.");
  if (body.length === 0) throw new HttpFault(400, 'The body is empty. Send a JSON object with a "query".');
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new HttpFault(400, 'The body is not valid JSON. Send a JSON object with a "query".');
  }
}

/** By events: iterating over the request would take as long again as all the rest of a cached answer. */
function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const tooLarge = () =>
      reject(
        new HttpFault(413, `Body size: more than the ${maxBytes} bytes allowed. Send a shorter operation.`, {
          connection: "close",
        }),
      );
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else if (bytes > maxBytes * patienceFactor) {
        request.pause();
        tooLarge();
      }
    });
    request.once("end", () => {
      if (bytes > maxBytes) tooLarge();
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    const brokenOff = () => reject(new HttpFault(400, "The body broke off."));
    request.once("error", brokenOff).once("aborted", brokenOff);
  });
}

function refuseEncodings({ headers }: IncomingMessage): void {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity")
    throw new HttpFault(415, `Content-Encoding ${encoding} is not accepted. Send the body uncompressed.`, {
      "accept-encoding": "identity",
    });
  const type = headers["content-type"];
  if (type === undefined || type === "application/json") return;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new HttpFault(415, `Charset ${charset} is not accepted. Send JSON in UTF-8.`);
}
