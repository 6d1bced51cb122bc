/** Collects the values of a statement part; the text holds references alone. */
export class Parameters {
  readonly values: unknown[] = [];

  /** A reference to a value, as Cypher text. */
  add(value: unknown): string {
    this.values.push(value);
    return `row.p[${this.values.length - 1}]`;
  }
}
