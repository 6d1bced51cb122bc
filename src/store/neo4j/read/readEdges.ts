import type { Model } from "../../../model/createModel.ts";
import { DECLARED, SUGGESTED } from "../../../model/filter/basis.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { Edge } from "../../../model/requests.ts";
import { compareCodePoints } from "../../../model/words/naturalOrder.ts";
import type { ReadOne } from "./ReadOne.ts";

type FoundEdge = readonly [
  kind: string,
  type: string,
  from: string,
  toKinds: string[],
  to: string,
  basis: string | null,
];

const BASES: Readonly<Record<string, number>> = { SUGGESTED, BOTH: DECLARED | SUGGESTED };

/**
 * Every edge between two of these nodes. The text is the same whatever kinds they are of; relationships are followed from the
 * record that holds them, which has few.
 */
export async function readEdges(model: Model, read: ReadOne, ids: readonly string[]): Promise<Edge[]> {
  const keys = Object.fromEntries(model.kinds.map(({ name }): [string, string[]] => [name, []]));
  for (const id of new Set(ids)) {
    const parts = splitId(id);
    if (parts) keys[parts.kind]?.push(parts.key);
  }
  const found = await read(edgesStatement(model), { keys });
  const edges = ((found?.edges ?? []) as FoundEdge[]).flatMap(([kind, type, from, toKinds, to, basis]): Edge[] => {
    const link = model.links.find((one) => one.from === kind && one.relationship === type);
    if (!link || !toKinds.includes(link.to)) return [];
    const held = link.tag ? (BASES[basis ?? ""] ?? DECLARED) : 0;
    return [{ link: link.name, from: nodeId(kind, from), to: nodeId(link.to, to), basis: held }];
  });
  return edges.sort(compareEdges);
}

function edgesStatement({ kinds }: Model): string {
  const members = kinds.map(({ name }) => `MATCH (n:${name}) WHERE n.key IN $keys.${name} RETURN n, "${name}" AS kind`);
  return [
    `CALL () { ${members.join(" UNION ALL ")} } WITH collect(n) AS members, collect([n, kind]) AS known`,
    "UNWIND known AS one WITH members, one[0] AS a, one[1] AS kind MATCH (a)-[r]->(b) WHERE b IN members",
    "RETURN collect([kind, type(r), a.key, labels(b), b.key, r.basis]) AS edges",
  ].join(" ");
}

function compareEdges(a: Edge, b: Edge): number {
  return compareCodePoints(a.link, b.link) || compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to);
}
