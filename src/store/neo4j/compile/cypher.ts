/** What a statement calls what its parts refer to. */
export interface Names {
  /** The value of a part that has this index. */
  value(index: number): string;
  /** The limit of a part that has this index. */
  limit(index: number): string;
  /** What a WITH carries on beside its own variables, after a comma; empty where there is nothing. */
  readonly carried: string;
}

/**
 * Cypher that is written once these names are known: whether a part goes out alone or for many rows, and beside which others,
 * is decided when all parts are there.
 */
export class Cypher {
  readonly #write: (names: Names) => string;

  constructor(write: (names: Names) => string) {
    this.#write = write;
  }

  written(names: Names): string {
    return this.#write(names);
  }

  /** Throws a TypeError: a template without the tag would lose the names. */
  toString(): never {
    throw new TypeError("Cypher is put together by its tag: a plain template does not know the names");
  }
}

/** Puts Cypher together, from text and from other Cypher. Values never stand in it: a Scope gives references to them. */
export function cypher(texts: TemplateStringsArray, ...inserted: readonly (string | number | Cypher)[]): Cypher {
  return new Cypher((names) => {
    const [first = "", ...rest] = texts;
    return rest.reduce((text, next, index) => text + write(inserted[index]!, names) + next, first);
  });
}

/** Cypher one after the other. */
export function joined(parts: readonly (string | Cypher)[], separator = " "): Cypher {
  return new Cypher((names) => parts.map((part) => write(part, names)).join(separator));
}

function write(part: string | number | Cypher, names: Names): string {
  return part instanceof Cypher ? part.written(names) : String(part);
}
