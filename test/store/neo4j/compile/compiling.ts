import { basisMask } from "../../../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../../../src/model/filter/combine.ts";
import type { Filter, FilterInput, WalkStep } from "../../../../src/model/filter/Filter.ts";
import { parseFilter } from "../../../../src/model/filter/parseFilter.ts";
import type { TermsOf } from "../../../../src/model/record/terms.ts";
import type { SetSpec } from "../../../../src/model/requests.ts";
import { type Basis, DEFAULT_BASIS } from "../../../../src/model/types.ts";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import type { Compiled } from "../../../../src/store/neo4j/compile/Compiled.ts";
import type { Cypher } from "../../../../src/store/neo4j/compile/cypher.ts";
import { Scope } from "../../../../src/store/neo4j/compile/Scope.ts";
import { graphReader } from "../../../support/graphReader.ts";
import { smallGraph } from "../../../support/smallGraph.ts";

/** The terms of the small graph's framework. */
const reader = graphReader(wsisModel, smallGraph);
export const terms: TermsOf = (kind) => reader.terms(kind);

/** A filter as a client writes it. */
export function filterOf(kind: string, where: FilterInput, basis: readonly Basis[] = DEFAULT_BASIS): Filter {
  return parseFilter({ model: wsisModel, terms, basis }, kind, where);
}

/** What is linked to a node by a link of the model; `<LINK` leads to its `from`. */
export function stepOf(way: string) {
  return { link: way.replace("<", ""), reverse: way.startsWith("<") };
}

export interface SetInput {
  readonly where?: FilterInput;
  readonly basis?: readonly Basis[];
  /** A link, and the id where the set starts. */
  readonly from?: readonly [way: string, id: string];
}

export function setOf(kind: string, { where = {}, basis = DEFAULT_BASIS, from }: SetInput = {}): SetSpec {
  return {
    kind,
    filter: filterOf(kind, where, basis),
    basis: basisMask(basis),
    ...(from && { from: { ...stepOf(from[0]), ids: [from[1]] } }),
  };
}

export interface WalkStepInput {
  readonly where?: FilterInput;
  readonly basis?: readonly Basis[];
}

export function walkStep(way: string, { where, basis = DEFAULT_BASIS }: WalkStepInput = {}): WalkStep {
  const step = stepOf(way);
  const { from, to } = wsisModel.link(step.link);
  const kind = step.reverse ? from : to;
  return { ...step, kind, filter: where ? filterOf(kind, where) : EVERYTHING, basis: basisMask(basis) };
}

/** A part's text with its values and limits where it refers to them, as JSON. */
export function shown({ text, values, limits }: Pick<Compiled, "text" | "values" | "limits">): string {
  return text.written({
    value: (index) => JSON.stringify(values[index]),
    limit: (index) => String(limits[index]),
    carried: "",
  });
}

/** What compiles to text within a part, shown in the same way. */
export function shownWithin(compile: (scope: Scope) => Cypher): string {
  const scope = new Scope(wsisModel);
  return shown(scope.part(compile(scope), ["n"]));
}

/** Text that stands on several lines, on one. */
export function line(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
