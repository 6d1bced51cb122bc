/** A message of the Bolt protocol, or a value with a signature. */
export interface Structure {
  readonly signature: number;
  readonly fields: readonly unknown[];
}

/** As much of PackStream as a server needs: what a client sends, and what is answered. */
export function packed(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(0xc0);
  if (typeof value === "boolean") return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === "number") {
    const bytes = Buffer.alloc(9, 0xcb);
    bytes.writeBigInt64BE(BigInt(value), 1);
    return bytes;
  }
  if (typeof value === "string") {
    const text = Buffer.from(value);
    return Buffer.concat([sized(0xd2, text.length), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...value.map(packed)]);
  const entries = Object.entries(value as object);
  return Buffer.concat([sized(0xda, entries.length), ...entries.flatMap(([key, of]) => [packed(key), packed(of)])]);
}

export function packedStructure({ signature, fields }: Structure): Buffer {
  return Buffer.concat([Buffer.of(0xb0 | fields.length, signature), ...fields.map(packed)]);
}

function sized(marker: number, size: number): Buffer {
  const bytes = Buffer.alloc(5, marker);
  bytes.writeUInt32BE(size, 1);
  return bytes;
}

/** The one value in some bytes. */
export function unpackedStructure(bytes: Buffer): Structure {
  let place = 0;
  const take = (size: number) => {
    place += size;
    return bytes.subarray(place - size, place);
  };
  const list = (size: number): unknown[] => Array.from({ length: size }, () => read());
  const map = (size: number) => Object.fromEntries(Array.from({ length: size }, () => [read(), read()]));
  function read(): unknown {
    const marker = take(1)[0]!;
    const [high, low] = [marker & 0xf0, marker & 0x0f];
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (high === 0x80) return take(low).toString("utf8");
    if (high === 0x90) return list(low);
    if (high === 0xa0) return map(low);
    if (high === 0xb0) return { signature: take(1)[0]!, fields: list(low) };
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return take(8).readDoubleBE();
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xc8:
        return take(1).readInt8();
      case 0xc9:
        return take(2).readInt16BE();
      case 0xca:
        return take(4).readInt32BE();
      case 0xcb:
        return Number(take(8).readBigInt64BE());
      case 0xd0:
        return take(take(1)[0]!).toString("utf8");
      case 0xd1:
        return take(take(2).readUInt16BE()).toString("utf8");
      case 0xd4:
        return list(take(1)[0]!);
      case 0xd8:
        return map(take(1)[0]!);
      default:
        throw new RangeError(`A value begins with 0x${marker.toString(16)}`);
    }
  }
  return read() as Structure;
}
