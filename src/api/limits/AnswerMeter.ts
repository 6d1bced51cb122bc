/** Counts the characters of one answer while it is built. What comes after too many of them is left out. */
export class AnswerMeter {
  readonly maximum: number;
  #characters = 0;
  /** Doors share the filter that they repeat: its length is counted in each, and worked out once. */
  readonly #lengths = new WeakMap<object, number>();

  /** Left out: there is no end. */
  constructor(maximum = Number.POSITIVE_INFINITY) {
    this.maximum = maximum;
  }

  /** Whether parts of the answer were left out. */
  get exceeded(): boolean {
    return this.#characters > this.maximum;
  }

  /** The value of a leaf under a name, or if that is one too many, an empty one of its kind. */
  measured(name: string | number, value: unknown): unknown {
    this.#characters += String(name).length + 4 + this.#length(value);
    return this.exceeded ? emptied(value) : value;
  }

  /** A name that something else than a leaf stands under. */
  named(name: string | number): void {
    this.#characters += String(name).length + 6;
  }

  #length(value: unknown): number {
    if (typeof value === "string") return value.length + 2;
    if (typeof value !== "object" || value === null) return 5;
    const known = this.#lengths.get(value);
    if (known !== undefined) return known;
    let length = 2;
    if (Array.isArray(value)) for (const item of value) length += this.#length(item) + 1;
    else for (const [name, held] of Object.entries(value)) length += name.length + 4 + this.#length(held);
    this.#lengths.set(value, length);
    return length;
  }
}

function emptied(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return [];
  return typeof value === "object" && value !== null && !(value instanceof Date) ? {} : value;
}
