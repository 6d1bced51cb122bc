import { nodeId } from "../../model/record/nodeId.ts";
import type { NodeRecord, Value } from "../../model/types.ts";
import type { SetExport } from "./SetExport.ts";

export interface NetworkNode {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly label: string;
  readonly verified: boolean;
  /** Of the records of the set; what they are linked to has none. */
  readonly properties: Readonly<Record<string, Value>>;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** The name of the link. */
  readonly link: string;
  /** Who says so, of a tag, joined by ";". */
  readonly basis: string | null;
  readonly confidence: string | null;
}

/** A set as a graph: its records, then what they are linked to, each once. */
export async function* networkNodes(set: SetExport): AsyncGenerator<readonly NetworkNode[]> {
  const { kind } = set.request;
  const links = [...kind.ownLink.values()];
  const own = new Set<string>();
  const others = new Set<string>();
  for await (const batch of set.batches()) {
    for (const record of batch) {
      for (const link of links) for (const { key } of set.linked(record, link)) others.add(nodeId(link.to, key));
      if (selfLinked(set)) own.add(record.id);
    }
    yield batch.map(asNode);
  }
  yield* otherNodes(
    set,
    [...others].filter((id) => !own.has(id)),
  );
}

/** True where what records are linked to may be among them. */
function selfLinked({ request: { kind } }: SetExport): boolean {
  return [...kind.ownLink.values()].some(({ to }) => to === kind.name);
}

const AT_ONCE = 500;

async function* otherNodes({ context }: SetExport, ids: readonly string[]): AsyncGenerator<readonly NetworkNode[]> {
  const { reader } = context;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const found = await reader.nodes(ids.slice(from, from + AT_ONCE));
    yield found.flatMap((record) => (record ? [{ ...asNode(record), properties: {} }] : []));
  }
}

export function asNode({ id, kind, key, name, verified, properties }: NodeRecord): NetworkNode {
  return { id, kind, key, label: name, verified, properties };
}

export async function* networkEdges(set: SetExport): AsyncGenerator<readonly NetworkEdge[]> {
  const links = [...set.request.kind.ownLink.values()];
  for await (const batch of set.batches())
    yield batch.flatMap((record) =>
      links.flatMap((link) =>
        set.linked(record, link).map(({ key, basis, confidence }) => ({
          from: record.id,
          to: nodeId(link.to, key),
          link: link.name,
          basis: basis?.join(";") ?? null,
          confidence: confidence ?? null,
        })),
      ),
    );
}
