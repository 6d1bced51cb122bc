const chunks = /\d+|\D+/g;

/** Compares strings by code point, as SQLite and Neo4j order them; `<` on strings goes by UTF-16 unit. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) {
      // Surrogates stand for code points above every other unit.
      const leftHigh = left >= 0xd800 && left <= 0xdfff;
      const rightHigh = right >= 0xd800 && right <= 0xdfff;
      return leftHigh === rightHigh ? left - right : leftHigh ? 1 : -1;
    }
  }
  return a.length - b.length;
}

/** Natural order of keys: numbers by value and before letters, so C2 < C10, 3.9 < 3.10 < 3.a. */
export function compareNatural(a: string, b: string): number {
  const left = a.match(chunks) ?? [];
  const right = b.match(chunks) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const l = left[index]!;
    const r = right[index]!;
    const lDigit = isDigit(l);
    const rDigit = isDigit(r);
    const order =
      lDigit && rDigit ? Number(l) - Number(r) : lDigit === rDigit ? compareCodePoints(l, r) : lDigit ? -1 : 1;
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodePoints(a, b);
}

function isDigit(chunk: string): boolean {
  const unit = chunk.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}
