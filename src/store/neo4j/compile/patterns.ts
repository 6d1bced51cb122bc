import type { Model } from "../../../model/createModel.ts";
import { type BasisMask, DECLARED, IMPLIED, SUGGESTED } from "../../../model/filter/basis.ts";
import type { LinkDef, PathStep } from "../../../model/types.ts";
import type { Scope } from "./Scope.ts";

/** A way through the graph: a pattern from one named node to another, and what has to hold on it. */
export interface Pattern {
  readonly pattern: string;
  readonly conditions: readonly string[];
}

export interface PatternEnds {
  /** Variable of the node that the way starts at; bound, or named with its label by the caller. */
  readonly from: string;
  readonly to: string;
  /** True: the end carries its label, so that an index may find it. */
  readonly labelled?: boolean;
}

/**
 * Every way along a path, none if no tag can count. Lasting derivations are relationships of their own; those by
 * official linkages are walked here.
 */
export function patternsAlong(
  model: Model,
  scope: Scope,
  path: readonly PathStep[],
  basis: BasisMask,
  { from, to, labelled = false }: PatternEnds,
): Pattern[] {
  let found: Pattern[] = [{ pattern: `(${from})`, conditions: [] }];
  path.forEach((step, index) => {
    const last = index === path.length - 1;
    const next = stepPatterns(model, scope, step, basis, last ? to : "", last && labelled);
    found = found.flatMap((walk) =>
      next.map(({ pattern, conditions }) => ({
        pattern: walk.pattern + pattern,
        conditions: [...walk.conditions, ...conditions],
      })),
    );
  });
  return found;
}

/** True if a path may reach a node in one way alone, so that nothing is counted twice. */
export function isSingle(model: Model, path: readonly PathStep[], basis: BasisMask): boolean {
  return path.length <= 1 && path.every(({ link }) => !implies(model.link(link), basis));
}

function implies({ tag }: LinkDef, basis: BasisMask): boolean {
  return (basis & IMPLIED) !== 0 && (tag?.derived ?? []).some((derived) => derived.basis === "IMPLIED");
}

function stepPatterns(
  model: Model,
  scope: Scope,
  { link: name, reverse = false }: PathStep,
  basis: BasisMask,
  end: string,
  labelled: boolean,
): Pattern[] {
  const link = model.link(name);
  const found: Pattern[] = [];
  if (!link.tag || basis & (DECLARED | SUGGESTED))
    found.push(hopPattern(model, scope, link, reverse, basis, end, labelled));
  if (!(basis & IMPLIED)) return found;
  for (const { path, basis: kept, where = [] } of link.tag?.derived ?? []) {
    if (kept !== "IMPLIED") continue;
    const conditions: string[] = [];
    const names = path.map((_, index) => {
      const wanted = where.filter(({ step }) => step === index + 1);
      if (wanted.length === 0) return "";
      const node = scope.name("m");
      for (const { property, equals } of wanted) conditions.push(`${node}.${property} = ${scope.add(equals)}`);
      return node;
    });
    const order = path.map((_, index) => (reverse ? path.length - 1 - index : index));
    const hops = order.map((index, place) => {
      const step = path[index]!;
      const last = place === path.length - 1;
      const node = last ? end : ((reverse ? names[index - 1] : names[index]) ?? "");
      const turned = (step.reverse === true) !== reverse;
      return hopPattern(model, scope, model.link(step.link), turned, DECLARED, node, last && labelled);
    });
    found.push({
      pattern: hops.map(({ pattern }) => pattern).join(""),
      conditions: [...conditions, ...hops.flatMap((one) => one.conditions)],
    });
  }
  return found;
}

/** One relationship, and the node at its end. */
function hopPattern(
  model: Model,
  scope: Scope,
  link: LinkDef,
  reverse: boolean,
  basis: BasisMask,
  end: string,
  labelled: boolean,
): Pattern {
  const { relationship, from, to, tag } = link;
  const every = (basis & DECLARED) !== 0 && (basis & SUGGESTED) !== 0;
  const name = tag && !every ? scope.name("r") : "";
  const only = basis & DECLARED ? `(${name}.basis IS NULL OR ${name}.basis = "BOTH")` : `${name}.basis IS NOT NULL`;
  const conditions = name === "" ? [] : [only];
  const others = model.links.some(
    (other) => other !== link && other.relationship === relationship && other.to === to && reverse,
  );
  const label = labelled || others ? `:${reverse ? from : to}` : "";
  const way = `[${name}:${relationship}]`;
  return { pattern: reverse ? `<-${way}-(${end}${label})` : `-${way}->(${end}${label})`, conditions };
}
