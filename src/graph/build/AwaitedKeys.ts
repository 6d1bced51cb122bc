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

  static of(entries: ReturnType<AwaitedKeys["entries"]>): AwaitedKeys {
    const awaited = new AwaitedKeys();
    for (const [kind, keys] of Object.entries(entries))
      awaited.#ids.set(kind, new Map(Object.entries(keys).map(([key, ids]) => [key, new Set(ids)])));
    return awaited;
  }

  /** By kind and key, the ids of records. */
  entries(): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
    const idsOf = (keys: ReadonlyMap<string, ReadonlySet<string>>) =>
      Object.fromEntries([...keys].map(([key, ids]) => [key, [...ids]]));
    return Object.fromEntries([...this.#ids].map(([kind, keys]) => [kind, idsOf(keys)]));
  }

  /** The records that may link to a key. */
  of(kind: string, key: string): Iterable<string> {
    return this.#ids.get(kind)?.get(key) ?? [];
  }
}
