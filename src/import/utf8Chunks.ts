import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/**
 * The bytes of a file of text as UTF-8, without a byte order mark. UTF-16, as spreadsheets write "Unicode text", is recoded;
 * half a character in it becomes a byte that no UTF-8 has, so that it costs its row alone.
 */
export async function* utf8Chunks(path: string): AsyncGenerator<Buffer> {
  let recode: ((chunk: Buffer) => Buffer) | null = null;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (recode) yield recode(chunk);
    else {
      const { mark, littleEndian } = encodingOf(chunk);
      recode = littleEndian === null ? (more) => more : recoder(littleEndian);
      yield recode(chunk.subarray(mark));
    }
  }
}

/** The length of the mark, and how UTF-16 is ordered; null for UTF-8. A file of rows begins with a letter of ASCII. */
function encodingOf(start: Buffer): { mark: number; littleEndian: boolean | null } {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { mark: 3, littleEndian: null };
  if (first === 0xff && second === 0xfe) return { mark: 2, littleEndian: true };
  if (first === 0xfe && second === 0xff) return { mark: 2, littleEndian: false };
  if (first === 0 && second) return { mark: 0, littleEndian: false };
  return { mark: 0, littleEndian: first && second === 0 ? true : null };
}

function recoder(littleEndian: boolean): (chunk: Buffer) => Buffer {
  const decoder = new StringDecoder("utf16le");
  let odd = Buffer.alloc(0);
  return (chunk) => {
    const all = Buffer.concat([odd, chunk]);
    const even = all.length - (all.length % 2);
    odd = all.subarray(even);
    const units = all.subarray(0, even);
    return utf8Of(decoder.write(littleEndian ? units : Buffer.from(units).swap16()));
  };
}

/** A surrogate without its other half. */
const half = /([\uD800-\uDFFF])/u;

function utf8Of(text: string): Buffer {
  if (!half.test(text)) return Buffer.from(text);
  return Buffer.concat(text.split(half).map((part) => (half.test(part) ? Buffer.from([0xff]) : Buffer.from(part))));
}
