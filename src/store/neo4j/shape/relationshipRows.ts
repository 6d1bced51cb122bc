import type { LinkDef, NodeRecord, PathStep } from "../../../model/types.ts";
import { integer } from "./integer.ts";

/** One relationship as it is written. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

/** What the relationships of a link may have. */
export function relationshipProperties({ tag }: LinkDef): string[] {
  return tag ? ["declaredAt", "suggestedAt", "basis", "confidence", "because", "derived"] : ["position"];
}

/** The paths by which a link's relationships follow from other tags and are stored, such as goals from targets. */
export function lastingPaths({ tag }: LinkDef): [first: PathStep, ...rest: PathStep[]][] {
  return (tag?.derived ?? []).flatMap(({ path: [first, ...rest], basis }): [PathStep, ...PathStep[]][] =>
    basis === "KEEP" && first ? [[first, ...rest]] : [],
  );
}

/** Keys of goals that follow from a tag's key, by the link of the tag. */
export type Following = (link: string, key: string) => readonly string[];

/**
 * A record's relationships of one link: at most one to each node. A tag that counts as suggested has the basis SUGGESTED, or
 * BOTH where it is declared too; without one it is declared. `following` gives what the link's lasting derivations add.
 */
export function relationshipRows(link: LinkDef, record: NodeRecord, following: Following): RelationshipRow[] {
  const rows = new Map<string, Record<string, unknown>>();
  const rowOf = (key: string) => {
    const row = rows.get(key) ?? {};
    rows.set(key, row);
    return row;
  };
  const bases = new Map<string, Set<string>>();
  const addBasis = (key: string, basis = "DECLARED") => {
    bases.set(key, (bases.get(key) ?? new Set()).add(basis));
  };
  (record.links[link.name] ?? []).forEach(({ key, basis, confidence, because }, position) => {
    const row = rowOf(key);
    if (!link.tag) {
      row.position = integer(position);
      return;
    }
    addBasis(key, basis);
    row[basis ? "suggestedAt" : "declaredAt"] = integer(position);
    if (basis && confidence) row.confidence = confidence;
    if (basis && because) row.because = because;
  });
  for (const [first] of lastingPaths(link))
    for (const tag of record.links[first.link] ?? [])
      for (const key of following(first.link, tag.key)) {
        rowOf(key);
        addBasis(key, tag.basis);
      }
  return [...rows].map(([to, row]) => {
    const basis = bases.get(to);
    const derived = Object.keys(row).length === 0;
    const suggested = basis?.has("SUGGESTED") && { basis: basis.has("DECLARED") ? "BOTH" : "SUGGESTED" };
    return { from: record.key, to, properties: { ...row, ...suggested, ...(derived && { derived }) } };
  });
}
