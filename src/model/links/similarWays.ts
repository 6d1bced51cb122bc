import type { Model } from "../createModel.ts";
import type { PathStep } from "../types.ts";

/** A way from a record to what it may share with others of its kind. */
export interface SimilarWay {
  readonly path: readonly PathStep[];
  /** The last step: the link that reaches what is shared. */
  readonly link: string;
  readonly reverse: boolean;
  /** The step before it, where what is shared is linked to what is linked to the record. */
  readonly over?: PathStep;
  /** Kind of what is shared. */
  readonly target: string;
}

/** The links of a kind, and the longer ways that it is compared by: a country by the tags of its projects. */
export function similarWays(model: Model, kindName: string): SimilarWay[] {
  const kind = model.kind(kindName);
  return [
    ...kind.sides.map(({ link, reverse, target }): SimilarWay => {
      const step = { link: link.name, reverse };
      return { path: [step], ...step, target };
    }),
    ...(kind.similarBy ?? []).map(([over, last]): SimilarWay => {
      const { from, to } = model.link(last.link);
      const reverse = last.reverse === true;
      return { path: [over, last], link: last.link, reverse, over, target: reverse ? from : to };
    }),
  ];
}
