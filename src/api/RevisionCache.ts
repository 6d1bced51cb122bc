/** What is worked out once for a revision, by its class. */
export class RevisionCache {
  readonly #values = new Map<unknown, object>();

  get<T extends object>(kind: new (...args: never[]) => T, make: () => T): T {
    const known = this.#values.get(kind);
    if (known instanceof kind) return known;
    const made = make();
    this.#values.set(kind, made);
    return made;
  }
}
