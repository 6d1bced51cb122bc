import neo4j from "neo4j-driver";
import type { Kind, Model } from "../../../model/createModel.ts";
import { nodeId } from "../../../model/record/nodeId.ts";
import { yearOf } from "../../../model/record/partialDate.ts";
import { searchedTerms } from "../../../model/record/searchedTerms.ts";
import { isSortable, type SortValue, sortValue } from "../../../model/record/sortValue.ts";
import type { LinkDef, NodeRecord, NodeSummary, PropertyDef, StoredLink, Value } from "../../../model/types.ts";
import { decodeValue } from "./decodeValue.ts";

/** The search terms of a node's title and of its other text, each between blanks. */
export const TITLE_TEXT = "titleText";
export const BODY_TEXT = "bodyText";
/** Hash of the record as wsis-graph wrote it: tells edits from outside. */
export const HASH = "contentHash";

/** The property that a property sorts by; false where the value is missing, so that an index finds those too. */
export function sortProperty(name: string): string {
  return `${name}Sort`;
}

/** The year of a date property, as a number. */
function yearProperty(name: string): string {
  return `${name}Year`;
}

/** The property that holds what a field reads: the year of a date, or the property as it is. */
export function storedProperty({ name, type }: PropertyDef, part: "year" | undefined): string {
  return part === "year" && type === "date" ? yearProperty(name) : name;
}

/** True where an index gives the order: long texts are sorted when they are asked for. */
export function hasIndex(property: PropertyDef): boolean {
  return isSortable(property) && property.search !== "body";
}

export function isList({ type }: PropertyDef): boolean {
  return type === "strings" || type === "enums";
}

/** A record as the properties of its node; whole numbers as the driver's integers. */
export function nodeProperties(kind: Kind, record: NodeRecord, hash: string): Record<string, unknown> {
  const { key, name, sources, verified, properties } = record;
  const row: Record<string, unknown> = {};
  for (const property of kind.properties) {
    const value = properties[property.name] ?? null;
    const missing = value === null || (Array.isArray(value) && value.length === 0);
    if (!missing) row[property.name] = property.type === "int" ? neo4j.int(value as number) : value;
    if (isSortable(property)) row[sortProperty(property.name)] = sortable(property, sortValue(property, value));
    if (property.type === "date" && !missing)
      row[yearProperty(property.name)] = neo4j.int(Number(yearOf(String(value))));
  }
  return {
    ...row,
    key,
    recordName: name,
    sources,
    verified,
    [TITLE_TEXT]: searchText(kind, record, "title"),
    [BODY_TEXT]: searchText(kind, record, "body"),
    [HASH]: hash,
  };
}

/** A sort value as it is stored: numbers as Cypher's own, booleans as 0 and 1, false for a missing one. */
function sortable({ type }: PropertyDef, value: SortValue | null): unknown {
  if (value === null) return false;
  if (type === "float" || typeof value === "string") return value;
  return neo4j.int(Number(value));
}

/** What a sort property stands for in a position. */
export function sortedValue({ type }: PropertyDef, stored: unknown): Value {
  if (stored === false || stored === null) return null;
  return type === "boolean" ? stored === 1 : (stored as Value);
}

/** What a position's value is in a sort property; undefined for a missing one. */
export function storedSort({ type }: PropertyDef, value: Value): unknown {
  if (value === null) return undefined;
  return type === "boolean" ? (value ? 1 : 0) : value;
}

function searchText(kind: Kind, record: NodeRecord, where: "title" | "body"): string {
  return ` ${[...new Set(searchedTerms(kind, record, where))].join(" ")} `;
}

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

/** Keys of goals that follow from a tag's key, by the link of the tag. */
export type Following = (link: string, key: string) => readonly string[];

/**
 * A record's relationships of one link: at most one to each node. A tag that counts as suggested has the basis SUGGESTED, or
 * BOTH where it is declared too; without one it is declared. `following` gives what the link's lasting derivations add.
 */
export function relationshipRows(link: LinkDef, record: NodeRecord, following: Following): RelationshipRow[] {
  const rows = new Map<string, Record<string, unknown>>();
  const at = (key: string) => {
    const row = rows.get(key) ?? {};
    rows.set(key, row);
    return row;
  };
  const bases = new Map<string, Set<string>>();
  const addBasis = (key: string, basis = "DECLARED") => {
    bases.set(key, (bases.get(key) ?? new Set()).add(basis));
  };
  (record.links[link.name] ?? []).forEach(({ key, basis, confidence, because }, position) => {
    const row = at(key);
    if (!link.tag) {
      row.position = neo4j.int(position);
      return;
    }
    addBasis(key, basis);
    row[basis ? "suggestedAt" : "declaredAt"] = neo4j.int(position);
    if (basis && confidence) row.confidence = confidence;
    if (basis && because) row.because = because;
  });
  for (const { path, basis } of link.tag?.derived ?? []) {
    const [first] = path;
    if (basis !== "KEEP" || !first) continue;
    for (const tag of record.links[first.link] ?? [])
      for (const key of following(first.link, tag.key)) {
        at(key);
        addBasis(key, tag.basis);
      }
  }
  return [...rows].map(([to, row]) => {
    const basis = bases.get(to);
    const derived = Object.keys(row).length === 0;
    const suggested = basis?.has("SUGGESTED") && { basis: basis.has("DECLARED") ? "BOTH" : "SUGGESTED" };
    return { from: record.key, to, properties: { ...row, ...suggested, ...(derived && { derived }) } };
  });
}

/** A relationship as a statement gives it back; what only tags have is missing elsewhere. */
export type FoundRelationship = readonly [
  to: string,
  position: number | null,
  suggestedAt?: number | null,
  basis?: string | null,
  confidence?: string | null,
  because?: string | null,
];

/** A node's values as a statement gives them back, in the order of the shape that asked for them. */
export type FoundNode = readonly unknown[];

/** What a statement gives back of a node without its links, and what it is read with. */
export class SummaryShape {
  protected readonly kind: Kind;
  readonly #held: readonly string[];
  readonly #properties: readonly PropertyDef[];
  /** A list of values of node `n`, as Cypher: maps would repeat the names. */
  readonly node: string;

  /** `fields`: what is wanted beside the key, as in a SelectRequest; absent: everything. */
  constructor(kind: Kind, fields?: readonly string[]) {
    const wanted = (name: string) => fields?.includes(name) ?? true;
    this.kind = kind;
    this.#properties = kind.properties.filter(({ name }) => wanted(name));
    // Where a property has the same name, that is what is shown.
    this.#held = ["name", "sources", "verified"].filter((name) => wanted(name) && !(fields && kind.property.has(name)));
    const held = this.#held.map((name) => (name === "name" ? "recordName" : name));
    const names = ["key", ...held, ...this.#properties.map(({ name }) => name)];
    this.node = `[${names.map((name) => `n.${name}`).join(", ")}]`;
  }

  /** What was not wanted is missing, and the name is the key. */
  summary(node: FoundNode): NodeSummary {
    const key = String(node[0]);
    const held = (name: string) => (this.#held.includes(name) ? node[1 + this.#held.indexOf(name)] : null);
    const properties: Record<string, Value> = {};
    this.#properties.forEach((property, index) => {
      const value = decodeValue(property, node[1 + this.#held.length + index]);
      if (value !== null) properties[property.name] = value;
    });
    const { name: kind } = this.kind;
    return {
      id: nodeId(kind, key),
      kind,
      key,
      name: String(held("name") ?? key),
      properties,
      sources: [held("sources") ?? []].flat().map(String),
      verified: held("verified") === true,
    };
  }
}

/** The same with a record's links. */
export class RecordShape extends SummaryShape {
  readonly #links: readonly LinkDef[];
  /** Its values, and a list of its own relationships for each link. */
  readonly text: string;

  constructor(model: Model, kind: Kind) {
    super(kind);
    this.#links = model.links.filter((link) => link.from === kind.name);
    const found = this.#links.map(({ relationship, tag }) =>
      tag
        ? `[(n)-[r:${relationship}]->(e) WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]`
        : `[(n)-[r:${relationship}]->(e) | [e.key, r.position]]`,
    );
    this.text = `${this.node}, [${found.join(", ")}]`;
  }

  /** The record that a node and its relationships hold. */
  read(node: FoundNode, relationships: readonly (readonly FoundRelationship[])[]): NodeRecord {
    const links: Record<string, StoredLink[]> = {};
    this.#links.forEach(({ name, tag }, index) => {
      const placed = (relationships[index] ?? []).flatMap((found) => entriesOf(tag !== undefined, found));
      if (placed.length === 0) return;
      links[name] = placed.sort(([, a], [, b]) => a - b).map(([entry]) => entry);
    });
    return { ...this.summary(node), links };
  }
}

/** Where a relationship stands that somebody drew by hand, in Neo4j Browser for example. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The record's own links that a relationship stands for, each with its place. */
function entriesOf(
  tagged: boolean,
  [key, position, suggestedAt, basis, confidence, because]: FoundRelationship,
): [entry: StoredLink, position: number][] {
  if (!tagged) return [[{ key }, position ?? LAST]];
  const entries: [StoredLink, number][] = [];
  const drawn = position === null && suggestedAt === null;
  if (position !== null || (drawn && basis !== "SUGGESTED")) entries.push([{ key }, position ?? LAST]);
  // The basis says what it counts as; that may be more than the record itself says.
  if (suggestedAt !== null || (drawn && basis)) {
    const reasons = { ...(confidence && { confidence }), ...(because && { because }) };
    entries.push([{ key, basis: "SUGGESTED", ...reasons }, suggestedAt ?? LAST]);
  }
  return entries;
}
