import type { Kind, Model } from "../../model/createModel.ts";
import { nodeId, splitId } from "../../model/nodeId.ts";
import { fold, tokenize } from "../../model/tokens.ts";
import type { NodeRecord, StoredLink, Value } from "../../model/types.ts";

/** Names of properties that are kept for questions, beside those of the record. */
/** Label of every node that holds a record, beside the label of its kind. */
export const RECORD_LABEL = "Record";
export const TITLE_TERMS = "titleTerms";
export const BODY_TERMS = "bodyTerms";

/** The property that a string property sorts by. */
export function sortProperty(name: string): string {
  return `${name}Sort`;
}

/** A record as the properties of its node. */
export function nodeProperties(kind: Kind, record: NodeRecord): Record<string, unknown> {
  const { id, key, name, sources, verified } = record;
  const properties: Record<string, unknown> = {};
  for (const property of kind.properties) {
    const value = record.properties[property.name] ?? null;
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    properties[property.name] = value;
    if (property.type === "figure") properties[sortProperty(property.name)] = Number.parseInt(String(value), 10);
    else if (typeof value === "string") properties[sortProperty(property.name)] = fold(value);
  }
  return {
    ...properties,
    id,
    key,
    recordName: name,
    sources,
    verified,
    [TITLE_TERMS]: terms(kind, record, "title"),
    [BODY_TERMS]: terms(kind, record, "body"),
  };
}

function terms(kind: Kind, { properties }: NodeRecord, where: "title" | "body"): string[] {
  const texts = kind.properties.filter(({ search }) => search === where).map(({ name }) => properties[name] ?? "");
  return [...new Set(texts.flat().flatMap((text) => tokenize(String(text))))];
}

/** One relationship of a record, as a statement takes it. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: {
    readonly position: number;
    readonly basis?: string;
    readonly confidence?: string;
    readonly because?: string;
  };
}

/** A record's relationships by link. */
export function relationshipRows(model: Model, record: NodeRecord): [link: string, rows: RelationshipRow[]][] {
  return Object.entries(record.links).map(([name, entries]) => {
    const { to, tag } = model.link(name);
    return [
      name,
      entries.map(({ key, basis, confidence, because }, position) => ({
        from: record.id,
        to: nodeId(to, key),
        properties: {
          position,
          ...(tag && { basis: basis ?? "DECLARED" }),
          ...(confidence && { confidence }),
          ...(because && { because }),
        },
      })),
    ];
  });
}

/** A relationship as a statement gives it back. */
export interface FoundRelationship {
  readonly type: string;
  readonly to: string;
  readonly properties: {
    readonly position: number;
    readonly basis?: string;
    readonly confidence?: string;
    readonly because?: string;
  };
}

/** The record that a node and its relationships hold. */
export function recordOf(
  model: Model,
  node: Record<string, unknown>,
  relationships: readonly FoundRelationship[],
): NodeRecord {
  const id = String(node.id);
  const { kind: kindName, key } = splitId(id) as { kind: string; key: string };
  const kind = model.kind(kindName);
  const properties: Record<string, Value> = {};
  for (const { name } of kind.properties) if (name in node) properties[name] = node[name] as Value;
  const links: Record<string, StoredLink[]> = {};
  const inOrder = [...relationships].sort((a, b) => a.properties.position - b.properties.position);
  for (const { type, to, properties: held } of inOrder) {
    const target = splitId(to) as { kind: string; key: string };
    const link = model.links.find(
      (one) => one.relationship === type && one.from === kindName && one.to === target.kind,
    );
    if (!link) continue;
    const { basis, confidence, because } = held;
    const entries = links[link.name] ?? [];
    entries.push({
      key: target.key,
      ...(basis === "SUGGESTED" && { basis }),
      ...(confidence && { confidence }),
      ...(because && { because }),
    });
    links[link.name] = entries;
  }
  return {
    id,
    kind: kindName,
    key,
    name: String(node.recordName),
    properties,
    links,
    sources: node.sources as string[],
    verified: node.verified as boolean,
  };
}
