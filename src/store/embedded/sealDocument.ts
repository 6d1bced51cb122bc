import { isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";
import { damaged } from "./sqliteFault.ts";

/** Stands between a document and its checksum: no JSON that we write holds one. */
const NEWLINE = 0x0a;
const DIGITS = 8;

/** A document with a checksum of it and of its id, so that damage in its midst is found when it is read. */
export function sealDocument(id: string, document: string): string {
  return `${document}\n${checksum(id, document)}`;
}

/** A row as it is read: its texts as bytes, as libsql ends the process at one that is not UTF-8. */
export type Sealed = readonly [id: Buffer, document: Buffer | null];

/** The id and the document of a row of the file at a path. Throws a StoreError DAMAGED if they are not what was written. */
export function unsealed(path: string, [id, document]: Sealed): readonly [id: string, document: string] {
  const found = document && unsealDocument(id, document);
  if (!found) throw damaged(path, new Error(`${id.toString("latin1")} is not as it was written`));
  return found;
}

/** From their bytes; null if they are not what was written. */
function unsealDocument(id: Uint8Array, sealed: Buffer): readonly [id: string, document: string] | null {
  if (!isUtf8(id) || !isUtf8(sealed)) return null;
  const end = sealed.length - DIGITS - 1;
  const key = Buffer.from(id.buffer, id.byteOffset, id.length).toString("utf8");
  if (end < 0 || sealed[end] !== NEWLINE) {
    // Files of format 1 have no checksums.
    const document = sealed.toString("utf8");
    return isJson(document) ? [key, document] : null;
  }
  const document = sealed.subarray(0, end);
  const sum = sealed.toString("latin1", end + 1);
  return sum === checksum(id, document) ? [key, document.toString("utf8")] : null;
}

function checksum(id: string | Uint8Array, document: string | Uint8Array): string {
  return crc32(document, crc32(id)).toString(16).padStart(DIGITS, "0");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
