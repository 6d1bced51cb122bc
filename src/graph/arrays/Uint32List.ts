/** A growing list of unsigned 32-bit integers. */
export class Uint32List {
  #values = new Uint32Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  or(index: number, bits: number): void {
    this.#values[index] = this.#values[index]! | bits;
  }

  /** A view of the values, valid until the next push. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
