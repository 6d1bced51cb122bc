/** Finds circles in which nodes stand above themselves: in time that grows with the nodes, however deep they stand. */
export class ParentCycles {
  readonly #parents = new Map<string, string>();
  /** In no circle, as far as is known. */
  readonly #free = new Set<string>();
  readonly #circles = new Map<string, readonly string[]>();

  parent(id: string): string | null {
    return this.#parents.get(id) ?? null;
  }

  /** Puts a node below another, or below none. */
  set(id: string, parent: string | null): void {
    if (this.parent(id) === parent) return;
    this.#circles.clear();
    if (parent === null) this.#parents.delete(id);
    else {
      this.#parents.set(id, parent);
      // Only what is added closes a circle.
      this.#free.clear();
    }
  }

  /** The nodes of the circle that a node takes part in, whichever first; null if it takes part in none. */
  circleOf(id: string): readonly string[] | null {
    const passed: string[] = [];
    const places = new Map<string, number>();
    for (let next: string | null = id; next !== null; next = this.parent(next)) {
      if (this.#free.has(next) || this.#circles.has(next)) break;
      const place = places.get(next);
      if (place !== undefined) {
        const circle = passed.slice(place);
        for (const node of circle) this.#circles.set(node, circle);
        break;
      }
      places.set(next, passed.length);
      passed.push(next);
    }
    for (const node of passed) if (!this.#circles.has(node)) this.#free.add(node);
    return this.#circles.get(id) ?? null;
  }
}
