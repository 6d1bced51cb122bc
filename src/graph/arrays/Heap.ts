/** A binary heap: what compares least comes first. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  push(item: T): void {
    const items = this.#items;
    let index = items.length;
    items.push(item);
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = items[above]!;
      if (this.#compare(parent, item) <= 0) break;
      items[index] = parent;
      index = above;
    }
    items[index] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.#compare(items[below + 1]!, items[below]!) < 0) below++;
      const child = items[below]!;
      if (this.#compare(last, child) <= 0) break;
      items[index] = child;
      index = below;
    }
    items[index] = last;
    return first;
  }
}
