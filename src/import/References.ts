import type { Model } from "../model/createModel.ts";
import { nodeId } from "../model/record/nodeId.ts";
import type { GraphReader } from "../store/port.ts";
import { hint } from "./parseCell.ts";
import type { CellFault, RowDraft } from "./RowReader.ts";

/** Knows which keys a reference may name: those of the store before the run, and those taken in by it. */
export class References {
  readonly #model: Model;
  readonly #reader: GraphReader;
  readonly #known = new Map<string, boolean>();

  constructor(model: Model, reader: GraphReader) {
    this.#model = model;
    this.#reader = reader;
  }

  add(id: string): void {
    this.#known.set(id, true);
  }

  has(id: string): boolean {
    return this.#known.get(id) === true;
  }

  /** Asks the store, in one call, for every id that is not known yet. */
  async load(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#known.has(id));
    if (unknown.length === 0) return;
    const found = await this.#reader.nodes(unknown);
    unknown.forEach((id, index) => {
      this.#known.set(id, found[index] !== null);
    });
  }

  /** The ids that a row refers to. */
  idsOf({ links }: RowDraft): string[] {
    return [...links].flatMap(([link, keys]) => keys.map((key) => nodeId(this.#model.link(link).to, key)));
  }

  /** References that lead nowhere. Their ids have to be loaded before. */
  faults({ links }: RowDraft): CellFault[] {
    return [...links].flatMap(([name, keys]) => {
      const { to, column } = this.#model.link(name);
      return keys.filter((key) => !this.has(nodeId(to, key))).map((key) => this.fault(column, to, key));
    });
  }

  fault(column: string, kind: string, key: string): CellFault {
    const known = this.#reader.terms(kind).map((term) => term.key);
    return { column, value: key, reason: `there is no ${kind} ${key}${hint(key, known)}` };
  }
}
