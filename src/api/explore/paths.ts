import { InputError } from "../../model/InputError.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { Edge, FoundPath } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import { verbOf } from "../../model/words/linkVerb.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { PathSource, QueryPathsArgs } from "../generated/types.ts";
import { checkSize, DEFAULT_PATH_LENGTH, DEFAULT_PATHS, LARGEST_PAGE, LONGEST_PATH } from "../limits/sizes.ts";
import { loadNode } from "../loadNodes.ts";
import { askedId } from "../request/askedIds.ts";
import { Connection } from "../sets/Connection.ts";
import { basisOf, direction } from "./edgeFields.ts";

/** How two nodes are joined. Throws an InputError for a length or number that is not allowed, and for one node twice. */
export async function paths(context: ApiContext, args: QueryPathsArgs): Promise<PathSource[]> {
  const { links, kinds } = args;
  const maxLength = args.maxLength ?? DEFAULT_PATH_LENGTH;
  const first = args.first ?? DEFAULT_PATHS;
  checkSize("maxLength", maxLength, LONGEST_PATH);
  checkSize("first", first, LARGEST_PAGE);
  const [from, to] = await Promise.all([askedId(context, args.from, "from"), askedId(context, args.to, "to")]);
  if (from === to) throw new InputError("to", "A path joins two different nodes");
  const { model, loaders } = context;
  const named = links && model.links.filter(({ relationship }) => links.includes(relationship)).map(({ name }) => name);
  const found = await loaders.direct((reader) =>
    reader.paths({
      from,
      to,
      maxLength,
      limit: first,
      ...(named && { links: named }),
      ...(kinds && { kinds }),
    }),
  );
  const edges = await loaders.direct((reader) => reader.edges([...new Set(found.flatMap(({ ids }) => ids))]));
  const known = new Map(edges.map((edge) => [`${edge.link} ${edge.from} ${edge.to}`, edge]));
  return found.map((path) => pathOf(context, path, known));
}

function pathOf(context: ApiContext, { ids, steps, cost }: FoundPath, edges: ReadonlyMap<string, Edge>): PathSource {
  const { model } = context;
  const load = (id: string) => loadNode(context, id);
  const joined = steps.map(({ link, reverse }, index) => {
    const [near, far] = [ids[index]!, ids[index + 1]!];
    const [from, to] = reverse ? [far, near] : [near, far];
    return { link, reverse, near, far, from, to };
  });
  return {
    length: steps.length,
    weight: cost / 1000,
    nodes: () => Promise.all(ids.map(load)),
    steps: joined.map(({ link, reverse, near, far, from, to }) => ({
      link: model.link(link).relationship,
      from: () => load(near),
      to: () => load(far),
      direction: direction(reverse),
      basis: basisOf(model, edges.get(`${link} ${from} ${to}`)),
    })),
    sentence: async () => {
      const names = new Map((await Promise.all(ids.map(load))).map(({ id, name }) => [id, name]));
      const clauses = joined.map(({ link, from, to }) => {
        const basis = basisOf(model, edges.get(`${link} ${from} ${to}`));
        const said = basis ? ` (${basis.join(" and ").toLowerCase()})` : "";
        return `${names.get(from)} ${verbOf(model.link(link).relationship)} ${names.get(to)}${said}`;
      });
      return `${clauses.join("; ")}.`;
    },
    linkages: () => {
      const claims = ids.filter((id) => splitId(id)?.kind === "Linkage");
      return claims.length > 0 ? Promise.all(claims.map(load)) : linkagesAmong(context, ids);
    },
  };
}

/** Linkages between the action lines and the goals or targets among some nodes. */
async function linkagesAmong(context: ApiContext, ids: readonly string[]): Promise<readonly NodeSummary[]> {
  const keys = (kind: string) => ids.map(splitId).flatMap((id) => (id?.kind === kind ? [id.key] : []));
  const [lines, goals, targets] = [keys("ActionLine"), keys("Sdg"), keys("SdgTarget")];
  if (lines.length === 0 || goals.length + targets.length === 0) return [];
  const or = [{ sdgs: { any: goals }, levels: { any: ["GOAL"] } }, { sdgTargets: { any: targets } }];
  return new Connection(context, "Linkage", {
    where: { actionLines: { any: lines }, or },
    first: LARGEST_PAGE,
  }).nodes();
}
