import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NodeSet } from "../../../src/graph/answers/NodeSet.ts";
import { page } from "../../../src/graph/answers/page.ts";
import { emptyBits, setBit } from "../../../src/graph/arrays/bits.ts";
import { OrderIndex } from "../../../src/graph/indexes/OrderIndex.ts";
import type { SortValue } from "../../../src/model/record/sortValue.ts";
import type { PageRequest, Position } from "../../../src/model/requests.ts";
import type { Value } from "../../../src/model/types.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { keyPool, tableOf } from "../writes.ts";

/** An order by what each node has, in order of keys; null: by id. */
interface DrawnOrder {
  readonly values: readonly (SortValue | null)[] | null;
  readonly descending: boolean;
}

const words = fc.constantFrom("a", "b", "𝒳", null);
const numbers = fc.constantFrom(1, 2, 2.5, null);
const everyNode = <T>(value: fc.Arbitrary<T>) =>
  fc.array(value, { minLength: keyPool.length, maxLength: keyPool.length });
const orders: fc.Arbitrary<DrawnOrder> = fc.record({
  values: fc.oneof(everyNode<SortValue | null>(words), everyNode<SortValue | null>(numbers), fc.constant(null)),
  descending: fc.boolean(),
});

/** What a cursor may hold for an order: a value of its nodes, or one that no node has. */
function cursorValue({ values }: DrawnOrder, id: string): fc.Arbitrary<Value> {
  if (!values) return fc.constant(id);
  return typeof values.find((value) => value !== null) === "number"
    ? fc.constantFrom(0, 1, 2, 2.25, 3, null)
    : fc.constantFrom("", "a", "ab", "b", "𝒳", "𝒴", null);
}

const cases = fc
  .record({ keys: fc.subarray(keyPool), orders: fc.array(orders, { maxLength: 2 }) })
  .chain(({ keys, orders }) => {
    const position = fc.constantFrom(...keyPool).chain((key) => {
      const id = `Project:${key}`;
      return fc.tuple(...orders.map((order) => cursorValue(order, id))).map((values): Position => ({ values, id }));
    });
    const known = fc.nat(100);
    return fc.record({
      keys: fc.constant(keys),
      orders: fc.constant(orders),
      members: fc.subarray(keys),
      listed: fc.boolean(),
      limit: fc.integer({ min: 1, max: 6 }),
      backward: fc.boolean(),
      after: fc.option(fc.oneof(position, known)),
      before: fc.option(fc.oneof(position, known)),
    });
  });

function compareValues(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = typeof a === "string" && typeof b === "string" ? compareCodePoints(a, b) : Number(a) - Number(b);
  return descending ? -order : order;
}

describe("page", () => {
  it("is a slice of all in order, forward and backward, from any place to any other", () => {
    fc.assert(
      fc.property(cases, ({ keys, orders, members, listed, limit, backward, after, before }) => {
        const table = tableOf(keys);
        const numbersOf = members.map((key) => table.ofKey(key)!).sort((a, b) => a - b);
        const bits = emptyBits(table.size);
        for (const node of numbersOf) setBit(bits, node);
        const set = listed ? NodeSet.ofList(Uint32Array.from(numbersOf)) : NodeSet.ofBits(bits);
        const compare = (a: Position, b: Position) => {
          for (const [key, { descending }] of orders.entries()) {
            const order = compareValues(a.values[key]!, b.values[key]!, descending);
            if (order !== 0) return order;
          }
          return compareCodePoints(a.id, b.id);
        };
        const all = numbersOf
          .map((node): Position => {
            const id = table.id(node);
            return { values: orders.map(({ values }) => (values ? values[node]! : id)), id };
          })
          .sort(compare);
        // A number stands for the cursor of one of the rows.
        const cursor = (of: Position | number | null) =>
          typeof of === "number" ? all[of % all.length] : (of ?? undefined);
        const [from, to] = [cursor(after), cursor(before)];
        const window = all.filter((row) => (!from || compare(row, from) > 0) && (!to || compare(row, to) < 0));
        const rows = backward ? window.slice(-limit) : window.slice(0, limit);
        const more = window.length > limit;
        const request: PageRequest = { limit, backward, ...(from && { after: from }), ...(to && { before: to }) };
        const applied = orders.map(({ values, descending }) => ({
          order: values && OrderIndex.of(values.slice(0, table.size)),
          descending,
        }));
        const spec = { kind: "Project", filter: { op: "everything" }, basis: 1 } as const;
        expect(page(table, set, applied, { set: spec, orderBy: [], page: request, count: true })).toEqual({
          nodes: rows.map(({ id }) => table.ofId(id)),
          rows,
          hasNext: (!backward && more) || (to !== undefined && all.some((row) => compare(row, to) >= 0)),
          hasPrevious: (backward && more) || (from !== undefined && all.some((row) => compare(row, from) <= 0)),
          totalCount: all.length,
        });
      }),
      { seed: 33, numRuns: 400 },
    );
  });

  it("says that there are others on both sides where its cursors cross, whatever the order", () => {
    const table = tableOf(["a", "b"]);
    const set = NodeSet.ofList(Uint32Array.of(0, 1));
    const spec = { kind: "Project", filter: { op: "everything" }, basis: 1 } as const;
    for (const orders of [[], [{ order: null, descending: false }]]) {
      const at = (id: string): Position => ({ values: orders.map(() => id), id });
      const crossed = { limit: 5, backward: false, after: at("Project:b"), before: at("Project:b") };
      expect(page(table, set, orders, { set: spec, orderBy: [], page: crossed, count: false })).toMatchObject({
        rows: [],
        hasNext: true,
        hasPrevious: true,
      });
    }
  });

  it("counts alone, or not at all, if that is what is wanted", () => {
    const set = NodeSet.ofList(Uint32Array.of(0));
    const spec = { kind: "Project", filter: { op: "everything" }, basis: 1 } as const;
    const asked = (count: boolean) => page(tableOf(["a"]), set, [], { set: spec, orderBy: [], count });
    expect(asked(true)).toEqual({ nodes: [], rows: [], hasNext: false, hasPrevious: false, totalCount: 1 });
    expect(asked(false).totalCount).toBeNull();
  });
});
