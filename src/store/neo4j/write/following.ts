import type { Model } from "../../../model/createModel.ts";
import { targetKind } from "../../../model/links/linkStep.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { LinkDef, NodeRecord, PathStep } from "../../../model/types.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { type Following, lastingPaths } from "../shape/relationshipRows.ts";

/** Where the lasting derivations of a link lead from the tags that these records have. */
export function followingOf(
  model: Model,
  transaction: Statements,
  link: LinkDef,
  records: readonly NodeRecord[],
): Promise<Following> {
  return readFollowing(model, transaction, link, (first) => [
    ...new Set(records.flatMap((record) => (record.links[first] ?? []).map(({ key }) => key))),
  ]);
}

/** Where they lead from any tag. */
export function everyFollowing(model: Model, transaction: Statements, link: LinkDef): Promise<Following> {
  return readFollowing(model, transaction, link, () => null);
}

/** `keysOf` gives the keys of a link's tags that matter; null: all of them. */
async function readFollowing(
  model: Model,
  transaction: Statements,
  link: LinkDef,
  keysOf: (link: string) => readonly string[] | null,
): Promise<Following> {
  const found = new Map<string, readonly string[]>();
  for (const [first, ...rest] of lastingPaths(link)) {
    const keys = keysOf(first.link);
    if (keys?.length === 0) continue;
    const { to } = model.link(first.link);
    const start = keys ? `UNWIND $keys AS key MATCH (m:${to} { key: key })` : `MATCH (m:${to})`;
    const text = `${start}${hops(model, rest)}(e:${link.to}) RETURN m.key AS key, collect(DISTINCT e.key) AS ends`;
    const { records: rows } = await transaction.run(text, { keys });
    for (const row of rows) found.set(`${first.link} ${row.get("key")}`, row.get("ends") as string[]);
  }
  return (first, key) => found.get(`${first} ${key}`) ?? [];
}

/** A link of a record whose relationships follow in part from other records. */
export interface Dependent {
  readonly link: LinkDef;
  readonly id: string;
}

/** What follows by a way that passes one of these nodes; links of these nodes themselves are left out. */
export async function dependentsOf(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
): Promise<Dependent[]> {
  const found: Dependent[] = [];
  const passed = new Set(ids);
  for (const link of model.links)
    for (const path of lastingPaths(link))
      for (const [index, step] of path.slice(0, -1).entries()) {
        const kind = targetKind(model, step);
        const keys = ids.map(splitId).flatMap((parts) => (parts?.kind === kind ? [parts.key] : []));
        if (keys.length === 0) continue;
        const text = `MATCH (n:${link.from})${hops(model, path.slice(0, index + 1))}(m:${kind}) WHERE m.key IN $keys RETURN DISTINCT n.key AS key`;
        const { records } = await transaction.run(text, { keys });
        const dependent = records.map((record) => nodeId(link.from, record.get("key") as string));
        found.push(...dependent.filter((id) => !passed.has(id)).map((id) => ({ link, id })));
      }
  return found;
}

function hops(model: Model, path: readonly PathStep[]): string {
  return path
    .map(({ link, reverse }) => {
      const { relationship } = model.link(link);
      return reverse ? `<-[:${relationship}]-` : `-[:${relationship}]->`;
    })
    .join("()");
}
