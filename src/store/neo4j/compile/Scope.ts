import type { Model } from "../../../model/createModel.ts";
import type { Compiled } from "./Compiled.ts";
import { Cypher, cypher, joined } from "./cypher.ts";

/** What one part of a statement is compiled in: its values and limits, its variables, and what has to come before it. */
export class Scope {
  readonly model: Model;
  /** What every WITH has to carry on beside its own variables. */
  readonly carried = new Cypher(({ carried }) => carried);
  readonly #values: unknown[] = [];
  readonly #limits: number[] = [];
  #variables = 0;
  readonly #before: Cypher[] = [];
  readonly #lists = new Map<object, string>();

  constructor(model: Model) {
    this.model = model;
  }

  /** A reference to a value. */
  value(value: unknown): Cypher {
    const index = this.#values.push(value) - 1;
    return new Cypher((names) => names.value(index));
  }

  /** A reference to a number of rows. */
  limit(rows: number): Cypher {
    const index = this.#limits.push(rows) - 1;
    return new Cypher((names) => names.limit(index));
  }

  /** A variable that nothing else in the part has: the letter says what it holds (README.md). */
  variable(letter: string): string {
    return `${letter}${this.#variables++}`;
  }

  /**
   * The variable of a list that is put together before the part itself runs, once for all who ask for it by the same
   * object. `make` gives clauses that return it under that name.
   */
  before(of: object, make: (name: string) => Cypher): string {
    const known = this.#lists.get(of);
    if (known !== undefined) return known;
    const name = this.variable("l");
    this.#lists.set(of, name);
    const clauses = make(name);
    this.#before.push(cypher`CALL (*) { ${clauses} }`);
    return name;
  }

  /** The whole part, of a text that returns these columns. */
  part(text: Cypher, columns: readonly string[], { nested = false }: { nested?: boolean } = {}): Compiled {
    const whole =
      this.#before.length === 0
        ? text
        : cypher`${joined(this.#before)} CALL (*) { ${text} } RETURN ${columns.join(", ")}`;
    return { text: whole, values: this.#values, limits: this.#limits, columns, nested };
  }
}
