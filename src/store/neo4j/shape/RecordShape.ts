import type { Kind, Model } from "../../../model/createModel.ts";
import type { LinkDef, NodeRecord, StoredLink } from "../../../model/types.ts";
import { type FoundNode, SummaryShape } from "./SummaryShape.ts";

/** A relationship as a statement gives it back; what only tags have is missing elsewhere. */
export type FoundRelationship = readonly [
  to: string,
  position: number | null,
  suggestedAt?: number | null,
  basis?: string | null,
  confidence?: string | null,
  because?: string | null,
];

/** What a statement gives back of a whole record: its node's values, and its relationships link by link. */
export type FoundRecord = readonly [node: FoundNode, relationships: readonly (readonly FoundRelationship[])[]];

/** The shape of a node with its links. */
export class RecordShape extends SummaryShape {
  readonly #links: readonly LinkDef[];
  /** Of node `n`, as Cypher: its values, and for each link a list of its own relationships. */
  readonly whole: string;

  constructor(model: Model, kind: Kind) {
    super(kind);
    this.#links = model.links.filter((link) => link.from === kind.name);
    const found = this.#links.map(({ relationship, tag }) =>
      tag
        ? `[(n)-[r:${relationship}]->(e) WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]`
        : `[(n)-[r:${relationship}]->(e) | [e.key, r.position]]`,
    );
    this.whole = `[${this.node}, [${found.join(", ")}]]`;
  }

  /** The record that a node and its relationships hold, whatever rules it breaks. */
  record([node, relationships]: FoundRecord): NodeRecord {
    const links: Record<string, StoredLink[]> = {};
    this.#links.forEach(({ name, tag }, index) => {
      const placed = (relationships[index] ?? []).flatMap((found) => entriesOf(tag !== undefined, found));
      if (placed.length === 0) return;
      links[name] = placed.sort(([, a], [, b]) => a - b).map(([entry]) => entry);
    });
    return { ...this.stored(node), links };
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
