import { and } from "../../model/filter/combine.ts";
import type { Walk, WalkStep } from "../../model/filter/Filter.ts";
import { groupBy } from "../../model/groupBy.ts";
import { turnsBack } from "../../model/links/linkStep.ts";
import type { Edge } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { Evidence, EvidenceOf } from "./Evidence.ts";
import { linkClause } from "./tagDerivations.ts";

/** So many nodes at each step are looked at for a walk to show. */
const MOST_SEEN = 1000;
/** So many tries to find one that does not go straight back. */
const MOST_TRIES = 1000;

/** How many of some walks end at each record, and one of them, where one is found among the first nodes on the way. */
export async function walkEvidence(
  context: ApiContext,
  walks: readonly Walk[],
  records: readonly NodeSummary[],
): Promise<EvidenceOf> {
  const ids = records.map(({ id }) => id);
  const found = await Promise.all(
    walks.map(async (walk) => {
      const [counts, shown] = await Promise.all([countsOf(context, walk, ids), exampleWalk(context, walk, ids)]);
      return { walk, counts, shown };
    }),
  );
  return ({ id }) => {
    const count = found.reduce((sum, { counts }) => sum + (counts.get(id) ?? 0), 0);
    const said = count === 1 ? "One walk ends at it" : `${count} walks end at it`;
    for (const { walk, shown } of found) {
      const nodes = shown(id);
      if (nodes) return [[evidenceOf(context, walk, nodes, count === 1 ? said : `${said}, one of them`)]];
    }
    return [[{ reason: said }]];
  };
}

/** A walk that is shown, from the record back to where it starts. */
function evidenceOf({ model }: ApiContext, { steps }: Walk, nodes: readonly string[], said: string): Evidence {
  const back = [...steps].reverse();
  const clauses = back.map(({ link, reverse }, index) =>
    linkClause(model, { link, reverse: !reverse }, nodes[index]!, nodes[index + 1]!),
  );
  return { node: nodes.at(-1)!, via: nodes.slice(1, -1), lead: said, reason: clauses };
}

async function countsOf({ loaders }: ApiContext, { steps, ...walk }: Walk, ids: readonly string[]) {
  const last = steps.at(-1)!;
  const there: WalkStep = { ...last, filter: and([last.filter, { op: "ids", ids }]) };
  const { ends } = await loaders.walk.load({
    walk: { ...walk, steps: [...steps.slice(0, -1), there] },
    limit: ids.length,
  });
  return new Map(ends.map(({ id, count }) => [id, count]));
}

/**
 * One walk to each record, from the record back; null where none is found. What is linked to the page and reached by the steps
 * before is asked for step by step, and all edges between at once.
 */
async function exampleWalk(context: ApiContext, walk: Walk, ids: readonly string[]) {
  const { loaders } = context;
  const { kind, start, steps } = walk;
  const levels: string[][] = [[...ids]];
  for (let index = steps.length - 1; index >= 0; index--) {
    const { link, reverse, basis } = steps[index]!;
    const { rows } = await loaders.select.load({
      set: {
        kind: steps[index - 1]?.kind ?? kind,
        from: { link, reverse: !reverse, ids: levels.at(-1)! },
        filter: index === 0 ? start : { op: "reached", walk: { kind, start, steps: steps.slice(0, index) } },
        basis,
      },
      orderBy: [],
      page: { limit: MOST_SEEN, backward: false },
      count: false,
    });
    levels.push(rows.map((row) => row.id));
  }
  const edges = await loaders.edges.load([...new Set(levels.flat())]);
  const seen = levels.map((level) => new Set(level));
  const back = [...steps].reverse().map((step) => neighboursBack(context, step, edges));
  return (id: string): readonly string[] | null => {
    let tries = MOST_TRIES;
    return extended([id]);

    function extended(nodes: readonly string[]): readonly string[] | null {
      const depth = nodes.length - 1;
      if (depth === back.length) return nodes;
      const [step, after] = [steps.at(-1 - depth)!, depth === 0 ? undefined : steps.at(-depth)];
      const turns = turnsBack(after, step);
      for (const next of back[depth]?.get(nodes[depth]!) ?? []) {
        if (!seen[depth + 1]?.has(next) || (turns && next === nodes[depth - 1]) || tries-- <= 0) continue;
        const whole = extended([...nodes, next]);
        if (whole) return whole;
      }
      return null;
    }
  };
}

/** Of each node that a step can end at, the nodes that it can come from, by id. */
function neighboursBack({ model }: ApiContext, { link, reverse, basis }: WalkStep, edges: readonly Edge[]) {
  const tagged = model.link(link).tag !== undefined;
  const counted = edges.filter((edge) => edge.link === link && (!tagged || (edge.basis & basis) !== 0));
  const back = groupBy(counted, ({ from, to }) => (reverse ? from : to));
  return new Map(
    [...back].map(([far, of]) => [far, of.map(({ from, to }) => (reverse ? to : from)).sort(compareCodePoints)]),
  );
}
