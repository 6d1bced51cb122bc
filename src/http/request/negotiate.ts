import { acceptedRanges } from "./acceptedRanges.ts";

export const json = "application/json; charset=utf-8";
export const graphqlJson = "application/graphql-response+json; charset=utf-8";
export type AnswerType = typeof json | typeof graphqlJson;

const types: readonly (readonly [AnswerType, readonly string[]])[] = [
  [json, ["application/json", "application/*", "*/*"]],
  [graphqlJson, ["application/graphql-response+json", "application/*", "*/*"]],
];

/**
 * Which of the two media types of GraphQL over HTTP an Accept header prefers; null if neither will do. Of equal
 * quality the one named first wins, and application/json where none is named.
 */
export function negotiate(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept === "" || accept === "*/*" || accept === "application/json") return json;
  const ranges = acceptedRanges(accept).map((range, index) => ({ ...range, index }));
  let best: { type: AnswerType; quality: number; index: number } | undefined;
  for (const [type, names] of types) {
    // The most specific range decides, as `*/*;q=0.1, application/json` shows.
    const range = names.flatMap((name) => ranges.find((candidate) => candidate.name === name) ?? [])[0];
    if (!range || range.quality <= 0) continue;
    const better =
      !best || range.quality > best.quality || (range.quality === best.quality && range.index < best.index);
    if (better) best = { type, quality: range.quality, index: range.index };
  }
  return best?.type ?? null;
}
