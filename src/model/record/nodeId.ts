export function nodeId(kind: string, key: string): string {
  return `${kind}:${key}`;
}

/** Splits a global id at its first colon; null if it has none. */
export function splitId(id: string): { kind: string; key: string } | null {
  const colon = id.indexOf(":");
  return colon < 1 ? null : { kind: id.slice(0, colon), key: id.slice(colon + 1) };
}
