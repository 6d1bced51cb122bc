import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { Numbers } from "../../graph/arrays/shareArray.ts";
import type { GraphImage, ImageFacts } from "../../graph/image/GraphImage.ts";
import type { ImageKeeper, ImageMark } from "./ImageKeeper.ts";

/** As the machine orders bytes: a file of one that does it otherwise is not read. */
const MAGIC = 0x57475231;
/** In bytes: the magic number, the length of the header and its checksum. */
const PRELUDE = 12;
/** Arrays begin at multiples of this. */
const ALIGNMENT = 8;
/** So much is read, written or summed up at once: others have their turn between. */
const BYTES_AT_ONCE = 16 * 1024 * 1024;

interface Header extends ImageMark {
  /** What made it. */
  readonly stamp: string;
  readonly facts: ImageFacts;
  readonly arrays: readonly StoredArray[];
}

type StoredArray = readonly [name: string, bytesPerNumber: 1 | 4, length: number, checksum: number];

/**
 * Keeps an image in a file: a prelude, a header in JSON, then the arrays as they are in memory, each with a checksum in the header.
 * The file is replaced as a whole.
 */
export class ImageFile implements ImageKeeper {
  readonly #path: string;
  readonly #stamp: () => string;

  /** `stamp`: of the model and the program, another for each that makes other arrays of the same records. */
  constructor(path: string, stamp: () => string) {
    this.#path = path;
    this.#stamp = stamp;
  }

  read(accepts: (mark: ImageMark) => boolean): { image: GraphImage; mark: ImageMark } | null {
    let file: number | null = null;
    try {
      file = openSync(this.#path, "r");
      return this.#readFrom(file, accepts);
    } catch {
      return null;
    } finally {
      if (file !== null) closeSync(file);
    }
  }

  #readFrom(file: number, accepts: (mark: ImageMark) => boolean): { image: GraphImage; mark: ImageMark } | null {
    const prelude = new Uint32Array(bytesAt(file, 0, PRELUDE).buffer);
    const [magic, length, checksum] = [prelude[0], prelude[1]!, prelude[2]];
    const { size } = fstatSync(file);
    if (magic !== MAGIC || PRELUDE + length > size) return null;
    const bytes = bytesAt(file, PRELUDE, length);
    if (crc32(bytes) !== checksum) return null;
    const { stamp, sequence, history, facts, arrays } = JSON.parse(
      Buffer.from(bytes.buffer).toString("utf8"),
    ) as Header;
    const begin = aligned(PRELUDE + length);
    const mark = { sequence, history };
    if (stamp !== this.#stamp() || !accepts(mark) || begin + sizeOf(arrays) !== size) return null;
    const read = arraysOf(arrays, bytesAt(file, begin, size - begin));
    return read && { image: { arrays: read, facts }, mark };
  }

  async keep({ arrays, facts }: GraphImage, mark: ImageMark): Promise<void> {
    const beside = `${this.#path}.new`;
    let file: FileHandle | null = null;
    try {
      file = await open(beside, "w");
      await writeTo(file, arrays, { stamp: this.#stamp(), ...mark, facts });
      await file.close();
      await rename(beside, this.#path);
    } catch {
      await file?.close().catch(() => {});
      await rm(beside, { force: true }).catch(() => {});
    }
  }
}

async function writeTo(file: FileHandle, arrays: GraphImage["arrays"], head: Omit<Header, "arrays">): Promise<void> {
  const stored: StoredArray[] = [];
  for (const [name, array] of arrays)
    stored.push([name, array instanceof Uint8Array ? 1 : 4, array.length, await checksumOf(array)]);
  const header = Buffer.from(JSON.stringify({ ...head, arrays: stored }));
  const prelude = Uint32Array.of(MAGIC, header.length, crc32(header));
  await writeAll(file, new Uint8Array(prelude.buffer), 0);
  await writeAll(file, header, PRELUDE);
  let place = aligned(PRELUDE + header.length);
  for (const array of arrays.values()) {
    await writeAll(file, bytesOf(array), place);
    place += aligned(array.byteLength);
  }
  await file.truncate(place);
}

async function writeAll(file: FileHandle, bytes: Uint8Array, place: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, Math.min(BYTES_AT_ONCE, bytes.length - done), place + done);
    done += bytesWritten;
  }
}

async function checksumOf(array: Numbers): Promise<number> {
  const bytes = bytesOf(array);
  let sum = 0;
  for (let done = 0; done < bytes.length; done += BYTES_AT_ONCE) {
    if (done > 0) await new Promise((resolve) => setImmediate(resolve));
    sum = crc32(bytes.subarray(done, done + BYTES_AT_ONCE), sum);
  }
  return sum;
}

/** In memory that threads share. Throws if there are fewer. */
function bytesAt(file: number, place: number, length: number): Uint8Array<SharedArrayBuffer> {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, Math.min(BYTES_AT_ONCE, length - done), place + done);
    if (read === 0) throw new RangeError("The file ends too early");
    done += read;
  }
  return bytes;
}

/** Views of what was read; null if any is not what was written. */
function arraysOf(stored: readonly StoredArray[], bytes: Uint8Array<SharedArrayBuffer>): Map<string, Numbers> | null {
  const arrays = new Map<string, Numbers>();
  let place = 0;
  for (const [name, bytesPerNumber, length, checksum] of stored) {
    const size = bytesPerNumber * length;
    if (crc32(bytes.subarray(place, place + size)) !== checksum) return null;
    const { buffer } = bytes;
    arrays.set(
      name,
      bytesPerNumber === 1 ? bytes.subarray(place, place + size) : new Uint32Array(buffer, place, length),
    );
    place += aligned(size);
  }
  return arrays;
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function sizeOf(stored: readonly StoredArray[]): number {
  return stored.reduce((sum, [, bytesPerNumber, length]) => sum + aligned(bytesPerNumber * length), 0);
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
