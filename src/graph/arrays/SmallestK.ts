/** Keeps the `limit` smallest of the numbers it is offered, in a heap with the largest of them on top. */
export class SmallestK {
  readonly #limit: number;
  readonly #compare: (a: number, b: number) => number;
  readonly #heap: number[] = [];

  constructor(limit: number, compare: (a: number, b: number) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  /** The largest of those kept, where there are as many as may be: what is no smaller need not be offered. */
  get last(): number | undefined {
    return this.#heap.length < this.#limit ? undefined : this.#heap[0];
  }

  offer(value: number): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) this.#add(value);
    else if (this.#compare(value, heap[0]!) < 0) this.#replaceTop(value);
  }

  /** Those kept, in order. */
  sorted(): number[] {
    return this.#heap.slice().sort(this.#compare);
  }

  #add(value: number): void {
    const heap = this.#heap;
    let index = heap.length;
    heap.push(value);
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (this.#compare(value, heap[above]!) <= 0) break;
      heap[index] = heap[above]!;
      index = above;
    }
    heap[index] = value;
  }

  #replaceTop(value: number): void {
    const heap = this.#heap;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && this.#compare(heap[below + 1]!, heap[below]!) > 0) below++;
      if (this.#compare(value, heap[below]!) >= 0) break;
      heap[index] = heap[below]!;
      index = below;
    }
    heap[index] = value;
  }
}
