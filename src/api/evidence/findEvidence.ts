import type { FilterField, Kind, Model } from "../../model/createModel.ts";
import { ANY_BASIS } from "../../model/filter/basis.ts";
import { and } from "../../model/filter/combine.ts";
import type { Filter } from "../../model/filter/Filter.ts";
import type { Condition } from "../../model/filter/positiveConditions.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import { propertyKeys } from "../../model/record/propertyKeys.ts";
import { propertiesWith } from "../../model/record/searchedTerms.ts";
import { upwards } from "../../model/record/terms.ts";
import type { KindDef, NodeSummary } from "../../model/types.ts";
import { fold } from "../../model/words/fold.ts";
import { verbOf } from "../../model/words/linkVerb.ts";
import { type Clause, wordsOf } from "../../model/words/sentence.ts";
import type { TextQuery } from "../../model/words/tokens.ts";
import type { ApiContext } from "../ApiContext.ts";
import { endFilter, stepsTo } from "./chains.ts";
import { type Evidence, type EvidenceOf, MOST_EVIDENCE } from "./Evidence.ts";
import { type LinkEvidence, linkEvidence } from "./linkEvidence.ts";
import { walkEvidence } from "./walkEvidence.ts";

type FieldFilter = Extract<Filter, { op: "any" | "exists" | "range" | "some" }>;

/** What in records of a kind meets a condition that they all pass. */
export async function findEvidence(
  context: ApiContext,
  kind: Kind,
  { filter, asked, beside }: Pick<Condition, "filter" | "asked" | "beside">,
  records: readonly NodeSummary[],
): Promise<EvidenceOf> {
  switch (filter.op) {
    case "ids":
      return ({ id }) => [[{ value: id, reason: "Its id was asked for" }]];
    case "verified": {
      const doubtful = "Some of its facts have no source, or their sources disagree";
      const reason = filter.value ? "All its facts have a source and agree" : doubtful;
      return () => [[{ value: String(filter.value), reason }]];
    }
    case "text":
      return (record) => [[wordsIn(kind, record, filter, asked[0] ?? "")]];
    case "reached":
      return walkEvidence(context, [filter.walk], records);
    case "or":
      // The several ways of one walk from kind to kind.
      return walkEvidence(
        context,
        filter.of.flatMap((way) => (way.op === "reached" ? [way.walk] : [])),
        records,
      );
    case "any":
    case "exists":
    case "range":
    case "some":
      return findLinkedEvidence(context, { filter, asked, ...(beside && { beside }) }, records);
    default:
      return () => [];
  }
}

async function findLinkedEvidence(
  context: ApiContext,
  { filter, asked, beside }: { filter: FieldFilter } & Pick<Condition, "asked" | "beside">,
  records: readonly NodeSummary[],
): Promise<EvidenceOf> {
  const { model, loaders } = context;
  const { field } = filter;
  const basis = filter.op === "range" ? ANY_BASIS : filter.basis;
  const [first, ...rest] = stepsTo(model, field.path, endFilter(model, filter), basis);
  const steps = first ? [beside ? { ...first, filter: and([first.filter, beside]) } : first, ...rest] : [];
  const ids = records.map(({ id }) => id);
  const linked = await linkEvidence(context, ids, steps, MOST_EVIDENCE);
  if (field.property === undefined)
    return ({ id }) => linked(id).map((ways) => ways.map(nodeEvidence(context, field.target, asked)));
  const ends = new Set(ids.flatMap((id) => linked(id).flatMap(([way]) => (way ? [way.node] : []))));
  const nodes = new Map(await Promise.all([...ends].map(async (id) => [id, await loaders.nodes.load(id)] as const)));
  return ({ id }) =>
    linked(id).flatMap((ways) => {
      const end = ways[0] && nodes.get(ways[0].node);
      const values = end ? propertyKeys(end.properties[field.property!], field.part).filter(meets(filter)) : [];
      return values.map((value) => ways.map(valueEvidence(model, field, value)));
    });
}

/** A linked node as what meets a condition; where it stands below a key that was asked for, that too. */
export function nodeEvidence({ model, reader }: ApiContext, kind: KindDef | undefined, asked: readonly string[]) {
  return ({ node, basis, via, clauses }: LinkEvidence): Evidence => ({
    node,
    ...(basis && { basis }),
    via,
    reason: [...clauses, ...(kind ? below(kind, node) : [])],
  });

  function below({ name, parent }: KindDef, id: string): Clause[] {
    if (parent === undefined || asked.length === 0) return [];
    const above = new Map(reader.terms(name).map((term) => [term.key, term.parent]));
    const wanted = new Set(asked.map(fold));
    const key = [...upwards(above, splitId(id)?.key ?? "")].find((broader) => wanted.has(fold(broader)));
    const verb = verbOf(model.link(parent).relationship);
    return key !== undefined && nodeId(name, key) !== id ? [{ subject: id, verb, object: nodeId(name, key) }] : [];
  }
}

function valueEvidence(model: Model, field: FilterField, value: string) {
  return ({ node, basis, via, clauses }: LinkEvidence): Evidence => ({
    ...(field.path.length > 0 && { node }),
    value,
    ...(basis && { basis }),
    via,
    reason: [...clauses, valueClause(model, field, node, value)],
  });
}

function valueClause(model: Model, { property, part, vocabulary }: FilterField, node: string, value: string): Clause {
  const { kind } = splitId(node)!;
  const type = model.kind(kind).property.get(property!)?.type;
  const words = vocabulary?.terms.find(({ key }) => key === value)?.label ?? value;
  const verb = type === "enums" || type === "strings" ? "include" : part === "year" ? "is in" : "is";
  return { subject: node, verb, value: { name: wordsOf(property!), words } };
}

function meets(filter: FieldFilter): (value: string) => boolean {
  if (filter.op === "any") return (value) => filter.keys.includes(value);
  if (filter.op !== "range") return () => true;
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter;
  return (value) => Number(value) >= from && Number(value) <= to;
}

/** Where in a record the terms of a text stand. */
function wordsIn(kind: Kind, record: NodeSummary, query: TextQuery, value: string): Evidence {
  return {
    value,
    reason: `"${value}" stands in its ${propertiesWith(kind, record, query).map(wordsOf).join(" and ")}`,
  };
}
