import type { Kind } from "../../model/createModel.ts";
import { ANY_BASIS, type BasisMask } from "../../model/filter/basis.ts";
import { and } from "../../model/filter/combine.ts";
import type { Filter, FilterInput } from "../../model/filter/Filter.ts";
import { type Condition, positiveConditions } from "../../model/filter/positiveConditions.ts";
import type { SetSpec } from "../../model/requests.ts";
import type { Basis, NodeSummary } from "../../model/types.ts";
import { asSentence, sentenceOf } from "../../model/words/sentence.ts";
import type { ApiContext } from "../ApiContext.ts";
import { loadNodes } from "../loadNodes.ts";
import { scopeOf } from "../request/setOf.ts";
import { type Evidence, type EvidenceOf, MOST_EVIDENCE } from "./Evidence.ts";
import { findEvidence, nodeEvidence } from "./findEvidence.ts";
import { linkEvidence } from "./linkEvidence.ts";

/** The set that records are in, as it was asked for. */
export interface MatchedSet {
  readonly kind: Kind;
  readonly where: FilterInput;
  readonly basis: readonly Basis[];
  /** Where a nested connection starts: the node, and what stands below it. */
  readonly origin?: {
    readonly node: NodeSummary;
    readonly from: NonNullable<SetSpec["from"]>;
    readonly basis: BasisMask;
  };
}

/** A field of type Match. */
export type Match = ReturnType<typeof matchOf>;

/**
 * Why the records of a page are in a set, for each of them: what meets the set's conditions, and what joins them to the node that a
 * nested connection starts at. How often it asks the store depends on the set alone, not on the records.
 */
export async function matchedVia(
  context: ApiContext,
  set: MatchedSet,
  records: readonly NodeSummary[],
): Promise<(record: NodeSummary) => Match[]> {
  const asked = positiveConditions(scopeOf(context, set.basis), set.kind, set.where);
  const conditions = await Promise.all(
    asked.map(async (one) => ({
      ...one,
      filter: await context.openKeys.filter(one.filter),
      ...(one.beside && { beside: await context.openKeys.filter(one.beside) }),
    })),
  );
  const passed = await branchesPassed(context, set.kind, conditions, records);
  const found = await Promise.all([
    originEvidence(context, set, records),
    ...conditions.map(async ({ at, within, ...condition }) => {
      const of = records.filter(({ id }) => within.every((branch) => passed.get(branch)?.has(id)));
      const evidence: EvidenceOf = of.length === 0 ? () => [] : await findEvidence(context, set.kind, condition, of);
      const ids = new Set(of.map(({ id }) => id));
      return { at, evidence: (record: NodeSummary) => (ids.has(record.id) ? evidence(record) : []) };
    }),
  ]);
  const names = new Names(context);
  return (record) => {
    const places = new Map<string, (readonly Evidence[])[]>();
    for (const { at, evidence } of found) {
      const known = places.get(at);
      if (known) known.push(...evidence(record));
      else places.set(at, [...evidence(record)]);
    }
    return [...places].flatMap(([at, things]) =>
      firstOf(things).map((evidence) => matchOf(names, record, at, evidence)),
    );
  };
}

/** The ids of the page that pass each branch of an `or`. */
async function branchesPassed(
  { loaders }: ApiContext,
  kind: Kind,
  conditions: readonly Condition[],
  records: readonly NodeSummary[],
): Promise<ReadonlyMap<Filter, ReadonlySet<string>>> {
  const ids = records.map(({ id }) => id);
  const branches = [...new Set(conditions.flatMap(({ within }) => within))];
  return new Map(
    await Promise.all(
      branches.map(async (branch) => {
        const { rows } = await loaders.select.load({
          set: { kind: kind.name, filter: and([{ op: "ids", ids }, branch]), basis: ANY_BASIS },
          orderBy: [],
          page: { limit: ids.length, backward: false },
          count: false,
        });
        return [branch, new Set(rows.map(({ id }) => id))] as const;
      }),
    ),
  );
}

async function originEvidence(context: ApiContext, { origin }: MatchedSet, records: readonly NodeSummary[]) {
  if (!origin) return { at: "from", evidence: () => [] };
  const { node, from, basis } = origin;
  const step = { link: from.link, reverse: !from.reverse, basis, filter: { op: "ids", ids: from.ids } } as const;
  const ids = records.map(({ id }) => id);
  const linked = await linkEvidence(context, ids, [step], MOST_EVIDENCE);
  const evidence = nodeEvidence(context, context.model.kind(node.kind), [node.key]);
  return { at: "from", evidence: ({ id }: NodeSummary) => linked(id).map((ways) => ways.map(evidence)) };
}

/** As many as are shown: of each thing the first way before any second, but in the order given. */
function firstOf(things: readonly (readonly Evidence[])[]): Evidence[] {
  const seen = new Set<string>();
  return things
    .flatMap((ways) => ways.map((evidence, turn) => ({ evidence, turn })))
    .filter(({ evidence: { node, value, via } }) => {
      const key = JSON.stringify([node, value, via]);
      return !seen.has(key) && seen.add(key);
    })
    .map((way, index) => ({ ...way, index }))
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.index - b.index)
    .map(({ evidence }) => evidence);
}

/** Names of nodes, each of which is loaded once. */
class Names {
  readonly context: ApiContext;
  readonly #known = new Map<string, string>();

  constructor(context: ApiContext) {
    this.context = context;
  }

  /** What is made of the names of some nodes: at once, where all are known. */
  with<T>(ids: readonly string[], make: (nameOf: (id: string) => string) => T): T | Promise<T> {
    const made = () => make((id) => this.#known.get(id) ?? id);
    const missing = ids.filter((id) => !this.#known.has(id));
    return missing.length === 0 ? made() : this.#load(missing).then(made);
  }

  async #load(ids: readonly string[]): Promise<void> {
    for (const { id, name } of await loadNodes(
      this.context,
      ids.map((id) => ({ id })),
    ))
      this.#known.set(id, name);
  }
}

function matchOf(
  names: Names,
  record: NodeSummary,
  condition: string,
  { node, value, basis, via, lead, reason }: Evidence,
) {
  const { context } = names;
  return {
    condition,
    node: () => (node === undefined ? null : context.loaders.nodes.load(node)),
    value: value ?? null,
    basis: basis ?? null,
    via: () =>
      loadNodes(
        context,
        (via ?? []).map((id) => ({ id })),
      ),
    sentence: () => {
      if (typeof reason === "string") return asSentence(reason);
      const ids = reason.flatMap(({ subject, object }) => (object === undefined ? [subject] : [subject, object]));
      return names.with(ids, (nameOf) => sentenceOf(reason, record.id, nameOf, lead));
    },
  };
}
