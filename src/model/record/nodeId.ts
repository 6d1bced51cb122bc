export function nodeId(kind: string, key: string): string {
  return `${kind}:${key}`;
}

/** Splits a global id at its first colon; null if it has none. */
export function splitId(id: string): { kind: string; key: string } | null {
  const at = id.indexOf(":");
  return at < 1 ? null : { kind: id.slice(0, at), key: id.slice(at + 1) };
}
