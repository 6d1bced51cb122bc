import type { Kind, Model } from "../createModel.ts";
import { splitId } from "../record/nodeId.ts";
import type { LinkDef, NodeRecord, StoredLink } from "../types.ts";
import { hint } from "../words/hint.ts";
import { keyReason } from "./checkKey.ts";
import type { KnownNodes } from "./KnownNodes.ts";
import { type RecordFault, type RecordPath, TWICE } from "./RecordFault.ts";
import { textReason } from "./textReason.ts";

/** How many keys of a circle are named. */
const NAMED = 6;

/** The links of a record: the kind's own, each entry sound, as many as may be, and no circle of parents. */
export function checkLinks(model: Model, kind: Kind, record: NodeRecord, known: KnownNodes): RecordFault[] {
  return Object.entries(record.links).flatMap(([name, entries]) => {
    const link = kind.ownLink.get(name);
    const path: RecordPath = ["links", name];
    const value = entries.map(({ key }) => key).join(" ");
    if (!link) return [{ path, value: "", reason: `${kind.name} has no such link${hint(name, kind.ownLink.keys())}` }];
    const faults: RecordFault[] = entries.flatMap((entry, index) =>
      checkEntry(model, link, entry, known).map(({ member, value, reason }) => ({
        path: member ? (["links", name, index, member] as const) : (["links", name, index] as const),
        value,
        reason,
      })),
    );
    const seen = new Set<string>();
    for (const [index, { key, basis }] of entries.entries()) {
      const place = `${basis} ${key}`;
      if (seen.has(place)) faults.push({ path: ["links", name, index], value: key, reason: TWICE });
      seen.add(place);
    }
    if (!link.forward.many && entries.length > 1) faults.push({ path, value, reason: "expected one entry at most" });
    if (name === kind.parent && entries.length > 0) faults.push(...circleFaults(path, value, record.id, known));
    return faults;
  });
}

/** Why an entry of a link is not sound; without a member, its key. */
export interface EntryFault extends Omit<RecordFault, "path"> {
  readonly member?: "basis" | "confidence" | "because" | undefined;
}

/** One entry of a link. */
export function checkEntry(
  model: Model,
  link: LinkDef,
  { key, basis, confidence, because }: StoredLink,
  known: KnownNodes,
): EntryFault[] {
  const faults: EntryFault[] = [];
  const add = (value: string, reason: string | null, member?: EntryFault["member"]) => {
    if (reason !== null) faults.push({ member, value, reason });
  };
  add(key, keyReason(key) ?? targetReason(model, link, key, known));
  if (basis !== undefined) add(basis, basisReason(link, basis), "basis");
  const isSuggested = link.tag !== undefined && basis !== undefined;
  if (confidence !== undefined) add(confidence, noteReason(confidence, isSuggested), "confidence");
  if (because !== undefined) add(because, noteReason(because, isSuggested), "because");
  return faults;
}

function basisReason({ tag }: LinkDef, basis: string): string | null {
  if (!tag) return "only a tag has a basis";
  return basis === "SUGGESTED" ? null : "expected SUGGESTED, or nothing where it is declared";
}

function noteReason(text: string, isSuggested: boolean): string | null {
  if (!isSuggested) return "only a suggested tag has one";
  return text.trim() === "" ? "expected a text that is more than white space" : textReason(text);
}

function targetReason(model: Model, { to, toClass }: LinkDef, key: string, known: KnownNodes): string | null {
  const near = () => hint(key, known.keysLike(to, toClass));
  if (!known.has(to, key)) return `there is no ${to} ${key}${near()}`;
  if (toClass === undefined || known.classOf(to, key) === toClass) return null;
  const { classifier, property } = model.kind(to);
  const terms = property.get(classifier ?? "")?.vocabulary?.terms;
  const label = (group: string | null) => terms?.find((term) => term.key === group)?.label ?? "nothing known";
  return `expected ${to} of type ${label(toClass)}, and ${key} is of type ${label(known.classOf(to, key))}${near()}`;
}

function circleFaults(path: RecordPath, value: string, id: string, known: KnownNodes): RecordFault[] {
  const circle = known.circleOf(id);
  if (!circle) return [];
  if (circle.length === 1) return [{ path, value, reason: "it cannot stand below itself" }];
  const named = [splitId(id)!.key];
  let above = known.parentOf(id);
  for (; above !== null && above !== id && named.length < NAMED; above = known.parentOf(above))
    named.push(splitId(above)!.key);
  if (above !== id) named.push("…");
  return [{ path, value, reason: `it would stand below itself: ${[...named, named[0]].join(" → ")}` }];
}
