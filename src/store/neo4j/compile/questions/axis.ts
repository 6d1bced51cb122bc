import type { Dimension, Model } from "../../../../model/createModel.ts";
import { closedKeys, shownKeys } from "../../../../model/dimensions/shownKeys.ts";
import type { BasisMask } from "../../../../model/filter/basis.ts";
import type { TermsOf } from "../../../../model/record/terms.ts";
import type { KeyCount, SetSpec } from "../../../../model/requests.ts";
import { compareNatural } from "../../../../model/words/naturalOrder.ts";
import { isList, storedProperty } from "../../shape/nodeProperties.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { propertyOf } from "../sets/fieldValues.ts";
import { isSingle, patternsAlong } from "../sets/patterns.ts";
import { where } from "../where.ts";

/** What nodes are counted by. */
export interface AxisSpec {
  readonly dimension: Dimension;
  /** Which tags count. */
  readonly basis: BasisMask;
  readonly terms: TermsOf;
  /** True: what has no key is counted too, with the key null. */
  readonly withMissing: boolean;
  /** The variable of the node that has the keys; left out, `n`. */
  readonly of?: string;
}

/** How `n` gets its keys of a dimension. */
export interface Axis {
  /** Leads from `n` to where its keys are, one a row; begins with a blank unless it is empty. */
  readonly clause: Cypher;
  /** What the count is grouped by: the node at the end where there is one. */
  readonly group: Cypher;
  /** The key of a group. */
  readonly key: (group: string) => string;
  /** True if `n` may come up twice with one key. */
  readonly repeats: boolean;
}

export function dimensionOf(model: Model, { kind }: SetSpec, name: string): Dimension {
  return model.kind(kind).dimension.get(name)!;
}

export function axis(scope: Scope, spec: AxisSpec): Axis {
  const { dimension, basis, terms, withMissing, of = "n" } = spec;
  const { field, level } = dimension;
  const { path, part } = field;
  const end = path.length === 0 ? of : scope.variable("a");
  const property = propertyOf(scope.model, field);
  if (property) {
    const value = `${end}.${storedProperty(property, part)}`;
    const clause = path.length === 0 ? cypher`` : clauseTo(scope, spec, end, [cypher`${value} IS NOT NULL`]);
    const repeats = path.length > 0;
    if (!isList(property)) return { clause, group: cypher`${value}`, key: (group) => group, repeats };
    const listed = scope.variable("k");
    const unwound = cypher`${clause} UNWIND coalesce(${value}, [null]) AS ${listed}`;
    return { clause: unwound, group: cypher`${listed}`, key: (group) => group, repeats };
  }
  const shown = shownKeys(dimension, terms);
  // Cells that are not shown are left out once they are counted: that is cheaper than to ask each record.
  const conditions =
    shown && level === "leaf" && withMissing ? [cypher`${end}.key IN ${scope.value([...shown.keys()])}`] : [];
  const clause = clauseTo(scope, spec, end, conditions);
  if (shown && level === "group") {
    const groups = scope.value(Object.fromEntries(shown));
    return { clause, group: cypher`${groups}[${end}.key]`, key: (group) => group, repeats: true };
  }
  const repeats = !isSingle(scope.model, path, basis);
  return { clause, group: cypher`${end}`, key: (group) => `${group}.key`, repeats };
}

/** The clause that leads from `n` to the nodes that hold a dimension's keys. */
function clauseTo(scope: Scope, spec: AxisSpec, end: string, conditions: readonly Cypher[]): Cypher {
  const { dimension, basis, withMissing, of = "n" } = spec;
  const optional = withMissing ? "OPTIONAL " : "";
  const ways = patternsAlong(scope, { from: of, path: dimension.field.path, basis, to: end });
  const matches = ways.map((way) => cypher`MATCH ${way.pattern}${where([...way.conditions, ...conditions])}`);
  if (matches.length === 1) return cypher` ${optional}${matches[0]!}`;
  const branches = matches.map((match) => cypher`${match} RETURN ${end}`);
  if (branches.length === 0) branches.push(cypher`UNWIND [] AS ${end} RETURN ${end}`);
  return cypher` ${optional}CALL (*) { ${joined(branches, " UNION ")} }`;
}

/** A key as Neo4j counted it; null: no key. */
export type FoundCount = readonly [key: string | number | boolean | null, count: number];

/** The counts of a dimension's keys. */
export interface KeyCounts {
  /** In natural order of keys, closed vocabularies in their own and with their zeros. */
  readonly buckets: readonly KeyCount[];
  /** Of what has none of the keys. */
  readonly missing: number;
}

export function keyCounts(dimension: Dimension, terms: TermsOf, found: readonly FoundCount[]): KeyCounts {
  const shown = dimension.level === "leaf" ? shownKeys(dimension, terms) : null;
  const counts = new Map<string, number>();
  let missing = 0;
  for (const [key, count] of found)
    if (key === null) missing = count;
    else if (!shown || shown.has(String(key))) counts.set(String(key), count);
  const keys = [...new Set([...closedKeys(dimension, terms), ...counts.keys()])];
  if (!dimension.field.vocabulary) keys.sort(compareNatural);
  return { buckets: keys.map((key) => ({ key, count: counts.get(key) ?? 0 })), missing };
}
