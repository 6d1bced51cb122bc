/** Collects the values of one part of a statement; the text holds references alone, never a caller's string. */
export class Scope {
  readonly values: unknown[] = [];
  /** True: the values stand in a row, and the part is run for each of many rows. */
  readonly batched: boolean;
  #names = 0;

  constructor(batched: boolean) {
    this.batched = batched;
  }

  /** What a WITH has to carry on beside its own variables. */
  get carried(): string {
    return this.batched ? ", row" : "";
  }

  /** A reference to a value, as Cypher text. */
  add(value: unknown): string {
    const at = this.values.push(value) - 1;
    return this.batched ? `row.p[${at}]` : `$p${at}`;
  }

  /** A variable that no other part of the text has. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}
