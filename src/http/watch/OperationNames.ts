/** Names beyond those that are known, in the order in which they come. */
const MOST_OTHERS = 50;

/**
 * Names of operations as metrics may have them. Clients choose them, so that there are no more of them than the known ones and 50 others; all
 * further ones are `other`.
 */
export class OperationNames {
  readonly #known: ReadonlySet<string>;
  readonly #others = new Set<string>();

  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  of(name: string | null): string {
    if (name === null) return "unnamed";
    if (this.#known.has(name) || this.#others.has(name)) return name;
    if (this.#others.size >= MOST_OTHERS || name.length > 64) return "other";
    this.#others.add(name);
    return name;
  }
}
