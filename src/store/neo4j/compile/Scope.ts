import type { Compiled } from "./Compiled.ts";

/** Collects the values of one part of a statement; the text holds references alone, never a caller's string. */
export class Scope {
  readonly values: unknown[] = [];
  readonly #limits: number[] = [];
  /** True: the values stand in a row, and the part is run for each of many rows. */
  readonly batched: boolean;
  #names = 0;
  readonly #before: string[] = [];
  readonly #lists = new Map<object, string>();

  constructor(batched: boolean) {
    this.batched = batched;
  }

  /** What a WITH has to carry on beside its own variables. */
  get carried(): string {
    return this.batched ? ", row" : "";
  }

  /** A reference to a value, as Cypher text. */
  add(value: unknown): string {
    const index = this.values.push(value) - 1;
    return this.batched ? `row.p[${index}]` : `$p${index}`;
  }

  /** How many rows at most, as Cypher text. */
  limit(rows: number): string {
    return `$limit${this.#limits.push(rows) - 1}`;
  }

  /** A variable that no other part of the text has. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  /**
   * The name of what clauses put together before the part itself runs, once for all who ask for it by the same object.
   * `make` gives the clauses of a subquery that returns it under that name.
   */
  before(of: object, make: (name: string) => string): string {
    const known = this.#lists.get(of);
    if (known !== undefined) return known;
    const name = this.name("l");
    this.#lists.set(of, name);
    const clauses = make(name);
    this.#before.push(`CALL (*) { ${clauses} }`);
    return name;
  }

  /** The whole part: what comes before, then a text that returns these columns. */
  part(text: string, columns: readonly string[]): Compiled {
    const answer = { values: this.values, limits: this.#limits, columns };
    if (this.#before.length === 0) return { ...answer, text };
    return { ...answer, text: `${this.#before.join(" ")} CALL (*) { ${text} } RETURN ${columns.join(", ")}` };
  }
}
