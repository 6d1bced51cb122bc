import type { Model } from "../../../../model/createModel.ts";
import { type BasisMask, DECLARED, IMPLIED, SUGGESTED } from "../../../../model/filter/basis.ts";
import type { Derivation, LinkDef, PathStep } from "../../../../model/types.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { where } from "../where.ts";

/** A pattern from one named node to another, and what has to hold on it. */
export interface Pattern {
  readonly pattern: string;
  readonly conditions: readonly Cypher[];
}

/** From node to node along a path, over tags that count. */
export interface Way {
  /** Variable of the node at the start; it is bound, or the caller gives it its label. */
  readonly from: string;
  readonly path: readonly PathStep[];
  readonly basis: BasisMask;
  /** Variable of the node at the end. */
  readonly to: string;
  /** True: the end carries its label, so that an index may find it. */
  readonly labelled?: boolean;
}

/**
 * Patterns that together lead wherever a way leads; none if no tag can count. Derivations that last are relationships of
 * their own; those by official linkages are walked here.
 */
export function patternsAlong(scope: Scope, { from, path, basis, to, labelled = false }: Way): Pattern[] {
  const start: Pattern = { pattern: `(${from})`, conditions: [] };
  return path.reduce(
    (found, step, index) => {
      const last = index === path.length - 1;
      const next = stepPatterns(scope, step, basis, last ? { node: to, labelled } : BETWEEN);
      return found.flatMap((before) => next.map((after) => chained([before, after])));
    },
    [start],
  );
}

/** A condition: one of the patterns is there, and its end fulfils the conditions. */
export function exists(scope: Scope, patterns: readonly Pattern[], conditions: readonly Cypher[] = []): Cypher {
  const branches = patterns.map(
    (way) => cypher`EXISTS { MATCH ${way.pattern}${where([...way.conditions, ...conditions])} }`,
  );
  if (branches.length === 0) return scope.value(false);
  return branches.length === 1 ? branches[0]! : cypher`(${joined(branches, " OR ")})`;
}

/** How many patterns a way has. */
export function patternCount(model: Model, { path, basis }: Pick<Way, "path" | "basis">): number {
  return path.reduce((count, { link: name }) => {
    const link = model.link(name);
    return count * ((isHeld(link, basis) ? 1 : 0) + implied(link, basis).length);
  }, 1);
}

/** True if a path may reach a node in one way alone, so that nothing is counted twice. */
export function isSingle(model: Model, path: readonly PathStep[], basis: BasisMask): boolean {
  return path.length <= 1 && path.every(({ link }) => implied(model.link(link), basis).length === 0);
}

/** True if relationships of the link can count. */
function isHeld({ tag }: LinkDef, basis: BasisMask): boolean {
  return !tag || (basis & (DECLARED | SUGGESTED)) !== 0;
}

/** The derivations of a link that are walked, where they count. */
function implied({ tag }: LinkDef, basis: BasisMask): Derivation[] {
  return (basis & IMPLIED) === 0 ? [] : (tag?.derived ?? []).filter((derived) => derived.basis === "IMPLIED");
}

/** The node at the end of a step: its variable, empty where nothing is asked of it. */
interface End {
  readonly node: string;
  readonly labelled: boolean;
}

const BETWEEN: End = { node: "", labelled: false };

function stepPatterns(scope: Scope, { link: name, reverse = false }: PathStep, basis: BasisMask, end: End): Pattern[] {
  const link = scope.model.link(name);
  const held = isHeld(link, basis) ? [hopPattern(scope, { link, reverse, basis }, end)] : [];
  return [...held, ...implied(link, basis).map((derived) => impliedPattern(scope, derived, reverse, end))];
}

/** The pattern of a derivation, the other way round if need be. */
function impliedPattern(scope: Scope, { path, where: wanted = [] }: Derivation, reverse: boolean, end: End): Pattern {
  const conditions: Cypher[] = [];
  /** The node that each step leads to from the link's `from` on. */
  const nodes = path.map((_, index): End => {
    const asked = wanted.filter(({ step }) => step === index + 1);
    if (asked.length === 0) return BETWEEN;
    const node = scope.variable("m");
    for (const { property, equals } of asked) conditions.push(cypher`${node}.${property} = ${scope.value(equals)}`);
    return { node, labelled: false };
  });
  const order = reverse ? [...path.keys()].reverse() : [...path.keys()];
  const hops = order.map((index, place) => {
    const step = path[index]!;
    const hop = { link: scope.model.link(step.link), reverse: (step.reverse === true) !== reverse, basis: DECLARED };
    return hopPattern(scope, hop, place === path.length - 1 ? end : nodes[reverse ? index - 1 : index]!);
  });
  const { pattern, conditions: onHops } = chained(hops);
  return { pattern, conditions: [...conditions, ...onHops] };
}

interface Hop {
  readonly link: LinkDef;
  readonly reverse: boolean;
  readonly basis: BasisMask;
}

/** One relationship, and the node at its end. */
function hopPattern(scope: Scope, { link, reverse, basis }: Hop, { node, labelled }: End): Pattern {
  const { relationship, from, to, tag } = link;
  const every = (basis & DECLARED) !== 0 && (basis & SUGGESTED) !== 0;
  const name = tag && !every ? scope.variable("r") : "";
  const counts = basis & DECLARED ? `(${name}.basis IS NULL OR ${name}.basis = "BOTH")` : `${name}.basis IS NOT NULL`;
  // Where other kinds have the same relationship to this one, only the label tells whose it is.
  const others = scope.model.links.some(
    (other) => other !== link && other.relationship === relationship && other.to === to && reverse,
  );
  const label = labelled || others ? `:${reverse ? from : to}` : "";
  const way = `[${name}:${relationship}]`;
  return {
    pattern: reverse ? `<-${way}-(${node}${label})` : `-${way}->(${node}${label})`,
    conditions: name === "" ? [] : [cypher`${counts}`],
  };
}

/** Patterns one after the other. */
function chained(patterns: readonly Pattern[]): Pattern {
  return {
    pattern: patterns.map(({ pattern }) => pattern).join(""),
    conditions: patterns.flatMap(({ conditions }) => conditions),
  };
}
