import type { Kind } from "../../model/createModel.ts";
import type { Vocabulary } from "../../model/types.ts";

/** What a kind is called by in code. */
export type KindNames = Pick<Kind, "name" | "plural">;

/** What a language calls the parts of the model; undefined: it has no word of its own, and English has to do. */
export interface Dictionary {
  /** BCP 47, with the country whose numbers and dates are written. */
  readonly locale: string;
  /** As within a sentence. */
  kind(kind: KindNames): readonly [one: string, several: string] | undefined;
  /** What the kind is, in a sentence or two. */
  description(kind: Pick<Kind, "name" | "description">): string | undefined;
  /** Of a dimension, filter field, property, link field or measure, in camelCase. */
  name(name: string, kind?: string): string | undefined;
  term(vocabulary: Vocabulary, key: string): string | undefined;
  readonly flags: readonly [no: string, yes: string];
}
