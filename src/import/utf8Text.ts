import { isUtf8 } from "node:buffer";

/** Bytes as text in its composed form (NFC); null for what is not UTF-8. */
export function utf8Text(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString("utf8").normalize("NFC") : null;
}
