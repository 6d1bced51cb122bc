import type { Kind, Model } from "../../../../model/createModel.ts";
import { nodeId } from "../../../../model/record/nodeId.ts";
import type { OrderKey, Position, SelectAnswer, SelectRequest } from "../../../../model/requests.ts";
import type { Value } from "../../../../model/types.ts";
import { sortedValue } from "../../shape/nodeProperties.ts";
import { type FoundNode, SummaryShape } from "../../shape/SummaryShape.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { Scope } from "../Scope.ts";
import { PageCompiler } from "./PageCompiler.ts";

/** Values of the order's keys, the node, and for each page below a list of such rows. */
type PageRow = readonly [values: readonly unknown[], node: FoundNode, below?: readonly (readonly PageRow[])[]];

/**
 * A page, one row more than the limit where there are more. `present` holds the rows of all nodes or, where an index gives
 * the order, of those that have a value of the first key; `missing` the rows of those that have none. `outsideBefore` and
 * `outsideAfter` say whether there are nodes on the other side of where the page starts and ends. Records come with the
 * page, so that they need no statement of their own.
 */
export function compilePage(model: Model, request: SelectRequest): Compiled {
  const scope = new Scope(model);
  const text = new PageCompiler(scope, request).whole();
  const columns = ["present", "missing", "outsideBefore", "outsideAfter"];
  return scope.part(text, columns, { nested: request.set.from !== undefined });
}

/** `found`: null where nothing was found to start from, so that the page is empty. */
export function pageAnswer(model: Model, request: SelectRequest, found: FoundRow | null): SelectAnswer {
  const parts = [found?.present ?? [], found?.missing ?? []] as PageRow[][];
  if (request.page?.backward) parts.reverse();
  const answer = pageReader(model, request)(parts.flat());
  return {
    ...answer,
    hasNext: answer.hasNext || found?.outsideAfter === true,
    hasPrevious: answer.hasPrevious || found?.outsideBefore === true,
  };
}

/** What reads the rows of a page, and of the pages below. */
function pageReader(model: Model, request: SelectRequest): (rows: readonly PageRow[]) => SelectAnswer {
  const { set, page, fields, below = [] } = request;
  if (!page) throw new RangeError("A page is read only where one is asked for");
  const { limit, backward } = page;
  const kind = model.kind(set.kind);
  const shape = new SummaryShape(kind, fields);
  const readers = below.map((of) => pageReader(model, of.request));
  return (rows) => {
    const shown = rows.slice(0, limit);
    if (backward) shown.reverse();
    const more = rows.length > limit;
    return {
      rows: shown.map(([values, node]) => position(kind, request.orderBy, values, String(node[0]))),
      records: shown.map(([, node]) => shape.summary(node)),
      ...(readers.length > 0 && {
        below: shown.map(([, , lists]) => readers.map((read, index) => read(lists?.[index] ?? []))),
      }),
      hasNext: !backward && more,
      hasPrevious: backward && more,
      totalCount: null,
    };
  };
}

/** `values`: of the keys before the id; the keys from there on all have the id for a value. */
function position(kind: Kind, orderBy: readonly OrderKey[], values: readonly unknown[], key: string): Position {
  const id = nodeId(kind.name, key);
  return {
    id,
    values: orderBy.map((by, index): Value => {
      if (index >= values.length) return id;
      if ("count" in by) return values[index] as number;
      return sortedValue(kind.property.get(by.property)!, values[index]);
    }),
  };
}
