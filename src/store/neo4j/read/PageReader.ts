import type { Kind, Model } from "../../../model/createModel.ts";
import { nodeId } from "../../../model/record/nodeId.ts";
import type { PageRequest, SelectAnswer, SelectRequest } from "../../../model/requests.ts";
import type { Value } from "../../../model/types.ts";
import { sortedValue } from "../shape/nodeProperties.ts";
import { type FoundNode, SummaryShape } from "../shape/SummaryShape.ts";

type Row = Readonly<Record<string, unknown>>;
type PageRow = readonly [values: readonly unknown[], node: FoundNode, below?: readonly (readonly PageRow[])[]];

/** Reads the pages that `compilePage` asks for. */
export class PageReader {
  readonly #kind: Kind;
  readonly #request: SelectRequest;
  readonly #page: PageRequest;
  readonly #shape: SummaryShape;
  readonly #below: readonly PageReader[];

  constructor(model: Model, request: SelectRequest) {
    if (!request.page) throw new RangeError("A page is read only where one is asked for");
    this.#kind = model.kind(request.set.kind);
    this.#request = request;
    this.#page = request.page;
    this.#shape = new SummaryShape(this.#kind, request.fields);
    this.#below = (request.below ?? []).map((below) => new PageReader(model, below.request));
  }

  /** Null: the set that the page is of has nobody. */
  read(found: Row | null): SelectAnswer {
    const { present, missing, outsideBefore, outsideAfter } = found ?? { present: [], missing: [] };
    const parts = [present, missing] as PageRow[][];
    if (this.#page.backward) parts.reverse();
    return this.#answer(parts.flat(), outsideBefore === true, outsideAfter === true);
  }

  #answer(rows: readonly PageRow[], outsideBefore = false, outsideAfter = false): SelectAnswer {
    const { limit, backward } = this.#page;
    const shown = rows.slice(0, limit);
    if (backward) shown.reverse();
    const more = rows.length > shown.length;
    const below = this.#below;
    return {
      rows: shown.map(([held, node]) => this.#position(held, nodeId(this.#kind.name, String(node[0])))),
      records: shown.map(([, node]) => this.#shape.summary(node)),
      ...(below.length > 0 && {
        below: shown.map(([, , lists]) => below.map((reader, index) => reader.#answer(lists?.[index] ?? []))),
      }),
      hasNext: (!backward && more) || outsideAfter,
      hasPrevious: (backward && more) || outsideBefore,
      totalCount: null,
    };
  }

  #position(held: readonly unknown[], id: string) {
    const values = this.#request.orderBy.map((key, index): Value => {
      if ("count" in key) return index < held.length ? (held[index] as number) : id;
      const def = this.#kind.property.get(key.property);
      return def && index < held.length ? sortedValue(def, held[index]) : id;
    });
    return { id, values };
  }
}
