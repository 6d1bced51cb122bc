import type { Model } from "../createModel.ts";
import { nodeId, splitId } from "../record/nodeId.ts";
import { NAMED_RANK, SLIP_RANK, TERM_RANK, TITLE_RANK } from "../requests.ts";
import { textQuery } from "../words/tokens.ts";
import type { FrameworkSpellings } from "./FrameworkSpellings.ts";
import { idCandidates, nearestId, type Reading, readings } from "./spellings.ts";

/** A longer text is no name. */
const LONGEST_NAME = 300;

/** A node and how much a text speaks for it. */
export interface NamedTerm {
  readonly id: string;
  readonly rank: number;
}

/**
 * What a search finds by names, whatever its words are: what the whole text is called, terms of the framework that have its words in
 * a name, with what comes before them (`C7 health`, `goal 3 health`), and where there is neither, the term that the text is a slip of.
 */
export function namedTerms(model: Model, spellings: FrameworkSpellings, text: string): NamedTerm[] {
  if (text.length > LONGEST_NAME) return [];
  const of = readings(model, text);
  const others = model.kinds.filter(({ name }) => !spellings.common.has(name));
  const named = [...spellings.inTurn()].flatMap((one) => one.find(of)).concat(idCandidates(others, of));
  const ranks = new Map<string, number>();
  for (const reading of of) for (const { id, rank } of byWords(model, spellings, reading)) ranks.set(id, rank);
  for (const id of named) ranks.set(id, NAMED_RANK);
  if (ranks.size === 0 || [...ranks.keys()].every((id) => !isCommon(spellings, id)))
    for (const id of slipOf(spellings, of)) if (!ranks.has(id)) ranks.set(id, SLIP_RANK);
  return [...ranks].map(([id, rank]) => ({ id, rank }));
}

function byWords(model: Model, spellings: FrameworkSpellings, { kind, text }: Reading): NamedTerm[] {
  const words = textQuery(text);
  return spellings
    .called(words)
    .filter((id) => kind === null || id.startsWith(nodeId(kind, "")))
    .map((id) => ({
      id,
      rank: model.kind(splitId(id)!.kind).knownByName ? TERM_RANK : TITLE_RANK * words.terms.length,
    }));
}

const isCommon = (spellings: FrameworkSpellings, id: string) => spellings.common.has(splitId(id)?.kind ?? "");

/** The term whose name a text of a word or two is nearly. */
function slipOf(spellings: FrameworkSpellings, of: readonly Reading[]): string[] {
  for (const { all } of [spellings.names, spellings.labels]) {
    const near = nearestId(
      all.filter(({ kind }) => spellings.common.has(kind)),
      of,
    );
    if (near !== null) return [near];
  }
  return [];
}
