/**
 * Keys that records link to though no node has them, with the ids of those records. Names too many records rather than
 * too few, and never forgets one: so all revisions share it, and it may grow under them.
 */
export class AwaitedKeys {
  readonly #ids = new Map<string, Map<string, Set<string>>>();

  add(kind: string, key: string, id: string): void {
    let keys = this.#ids.get(kind);
    if (!keys) {
      keys = new Map();
      this.#ids.set(kind, keys);
    }
    const ids = keys.get(key);
    if (ids) ids.add(id);
    else keys.set(key, new Set([id]));
  }

  /** The records that may link to a key. */
  of(kind: string, key: string): Iterable<string> {
    return this.#ids.get(kind)?.get(key) ?? [];
  }
}
