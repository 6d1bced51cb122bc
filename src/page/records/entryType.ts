import type { Model } from "../../model/createModel.ts";
import { screamingSnake } from "../../model/words/screamingSnake.ts";
import type { Words } from "../words/Words.ts";

/** What an entry of the timeline is called: a term of the timeline or of its kind's own type, else its kind. */
export function entryType(model: Model, words: Words, type: string): string {
  const own = model.kinds.map(({ timeline, property }) => property.get(timeline?.type ?? "")?.vocabulary);
  const known = [model.vocabularies.get("TimelineKind"), ...own];
  const vocabulary = known.find((one) => one?.terms.some(({ key }) => key === type));
  if (vocabulary) return words.term(vocabulary, type);
  const kind = model.kinds.find(({ name }) => screamingSnake(name) === type);
  return kind ? words.kind(kind) : words.name(type);
}
