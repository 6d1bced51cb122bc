import type { FilteredStep } from "../../model/filter/Filter.ts";
import type { Basis } from "../../model/types.ts";
import type { Clause } from "../../model/words/sentence.ts";
import type { ApiContext } from "../ApiContext.ts";
import { chainsFrom } from "./chains.ts";
import { linkClause, type TagDerivation, type TagEdge, tagDerivations } from "./tagDerivations.ts";

/** A node that a record is linked to, and one way how. */
export interface LinkEvidence {
  readonly node: string;
  /** Of the last tag on the way, if there is one. */
  readonly basis?: readonly Basis[];
  /** What lies between, from the record on. */
  readonly via: readonly string[];
  readonly clauses: readonly Clause[];
}

/**
 * What steps lead to from records that are known to be linked so: for each record at most `limit` chains of nodes, by their
 * ids, each in all the ways that its tags come about.
 */
export async function linkEvidence(
  context: ApiContext,
  ids: readonly string[],
  steps: readonly FilteredStep[],
  limit: number,
): Promise<(id: string) => readonly (readonly LinkEvidence[])[]> {
  const chains = onlyChain(ids, steps) ?? (await chainsFrom(context, ids, steps, limit));
  await context.turns.pass(null);
  const edgesOf = (chain: readonly string[]) =>
    steps.map((step, index) => edgeOf(step, chain[index]!, chain[index + 1]!));
  const isTag = steps.map(({ link }) => context.model.link(link).tag !== undefined);
  const tags = [...chains.values()].flat().flatMap((chain) => edgesOf(chain).filter((_, index) => isTag[index]));
  const waysOf = tags.length === 0 ? () => [] : await tagDerivations(context, tags);
  const linked = (chain: readonly string[]): LinkEvidence[] =>
    edgesOf(chain).reduce<LinkEvidence[]>(
      (ways, edge, index) => {
        const step = steps[index]!;
        const [near, far] = [chain[index]!, chain[index + 1]!];
        const next: Omit<TagDerivation, "basis">[] = isTag[index]
          ? waysOf(edge)
          : [{ between: [], clauses: [linkClause(context.model, step, near, far)] }];
        return ways.flatMap((way) =>
          next.map((on) => ({
            ...way,
            ...on,
            node: far,
            via: [
              ...way.via,
              ...(index === 0 ? [] : [near]),
              ...(step.reverse ? [...on.between].reverse() : on.between),
            ],
            clauses: [...way.clauses, ...on.clauses],
          })),
        );
      },
      [{ node: chain[0]!, via: [], clauses: [] }],
    );
  return (id) => (chains.get(id) ?? []).map(linked);
}

/** Where one step leads to one node, there is nothing to ask. */
function onlyChain(ids: readonly string[], steps: readonly FilteredStep[]): ReadonlyMap<string, string[][]> | null {
  const [only, ...more] = steps;
  if (!only) return new Map(ids.map((id) => [id, [[id]]]));
  if (more.length > 0 || only.filter.op !== "ids") return null;
  const [end, ...others] = only.filter.ids;
  return end === undefined || others.length > 0 ? null : new Map(ids.map((id) => [id, [[id, end]]]));
}

function edgeOf({ link, reverse, basis }: FilteredStep, near: string, far: string): TagEdge {
  const [holder, target] = reverse ? [far, near] : [near, far];
  return { link, holder, target, basis };
}
