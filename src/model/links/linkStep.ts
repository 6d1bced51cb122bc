import type { Model } from "../createModel.ts";
import type { PathStep } from "../types.ts";

/** A link and the way that it is gone: forward, or from its `to` back to its `from`. */
export interface LinkStep {
  readonly link: string;
  readonly reverse: boolean;
}

/** The kind that a step leads to. */
export function targetKind(model: Model, { link, reverse }: PathStep): string {
  return reverse ? model.link(link).from : model.link(link).to;
}

/** The kind that a step starts at. */
export function startKind(model: Model, { link, reverse }: PathStep): string {
  return reverse ? model.link(link).to : model.link(link).from;
}

/** The kind at the end of a path; where it starts, if it has no step. */
export function endKind(model: Model, start: string, path: readonly PathStep[]): string {
  const last = path.at(-1);
  return last ? targetKind(model, last) : start;
}

/** The same step gone the other way. */
export function reversed({ link, reverse }: PathStep): LinkStep {
  return { link, reverse: reverse !== true };
}

/** True if a step goes back over the link of the step before: walks do not take the edge they came by. */
export function turnsBack(before: LinkStep | undefined, step: LinkStep | undefined): boolean {
  return before !== undefined && step !== undefined && before.link === step.link && before.reverse !== step.reverse;
}

/** A number for each step, in the order of the model's links, forward before reverse: paths are put in order by it. */
export function wayOf(model: Model, { link, reverse }: LinkStep): number {
  return 2 * model.links.findIndex(({ name }) => name === link) + (reverse ? 1 : 0);
}

/** The step that a number stands for. */
export function stepOf(model: Model, way: number): LinkStep {
  return { link: model.links[way >> 1]!.name, reverse: (way & 1) === 1 };
}
