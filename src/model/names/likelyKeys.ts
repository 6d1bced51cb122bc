import type { Model } from "../createModel.ts";
import { splitId } from "../record/nodeId.ts";
import type { Vocabulary } from "../types.ts";
import { squash } from "../words/squash.ts";
import { suggest } from "../words/suggest.ts";
import type { FrameworkSpellings } from "./FrameworkSpellings.ts";
import { nearestId, readings } from "./spellings.ts";

/** As many are still a hint. */
const MOST_LIKELY = 3;

/** A framework kind, as far as its keys may be meant. */
export interface KeysOfKind {
  readonly model: Model;
  readonly spellings: FrameworkSpellings;
  readonly kind: string;
  readonly known: ReadonlySet<string>;
}

/**
 * Keys of a framework kind that a text may stand for: those it is another name of, then those whose name or key it is a slip of,
 * then those in whose name it stands, three at most. Empty where nothing is near.
 */
export function likelyKeys(of: KeysOfKind, text: string): string[] {
  const named = keysCalled(of, text);
  if (named.length > 0) return named;
  const { spellings, kind } = of;
  const read = readingsAs(of, text);
  for (const { all } of spellings.inTurn()) {
    const near = nearestId(
      all.filter((one) => one.kind === kind),
      read,
    );
    const [key] = knownKeys(of, near === null ? [] : [near]);
    if (key !== undefined) return [key];
  }
  const holding = knownKeys(of, spellings.parts.holding(read, [kind]));
  if (holding.length > 0) return holding.length <= MOST_LIKELY ? holding : [];
  const near = suggest(text, of.known);
  return near === null ? [] : [near];
}

/** Keys of a framework kind that a text is another spelling or name of. */
export function keysCalled(of: KeysOfKind, text: string): string[] {
  const read = readingsAs(of, text);
  for (const spellings of of.spellings.inTurn()) {
    const keys = knownKeys(of, spellings.find(read));
    if (keys.length > 0) return keys;
  }
  return [];
}

/** The term that a text is the label of, or a slip of; null if none. */
export function likelyTerm({ terms }: Vocabulary, text: string): string | null {
  const squashed = squash(text);
  const called = terms.find(({ key, label }) => squash(key) === squashed || squash(label) === squashed);
  if (called) return called.key;
  const near = suggest(text, [...terms.map(({ key }) => key), ...terms.map(({ label }) => label)]);
  return terms.find(({ key, label }) => key === near || label === near)?.key ?? null;
}

/** The text as what it says of the kind. */
function readingsAs({ model, kind }: KeysOfKind, text: string) {
  return readings(model, text)
    .filter((reading) => reading.kind === kind || reading.kind === null)
    .map((reading) => ({ kind, text: reading.text }));
}

function knownKeys({ kind, known }: KeysOfKind, ids: readonly string[]): string[] {
  const keys = ids.map(splitId).flatMap((id) => (id?.kind === kind && known.has(id.key) ? [id.key] : []));
  return [...new Set(keys)];
}
