/** Something in the arguments that may not mean what it was meant to. */
export interface Warning {
  /** Leads to it, as `where.stakeholders.any[0]`. */
  readonly path: string;
  readonly message: string;
}

/** More are not read. */
const MOST = 50;

/** What an operation is to be warned of, each once. */
export class Warnings {
  readonly #found = new Map<string, Warning>();

  add(path: string, message: string): void {
    if (this.#found.size < MOST) this.#found.set(`${path} ${message}`, { path, message });
  }

  get list(): readonly Warning[] {
    return [...this.#found.values()];
  }
}
