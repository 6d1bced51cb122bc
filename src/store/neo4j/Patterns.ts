import type { FilterField, Model } from "../../model/createModel.ts";
import type { LinkDef, PathStep } from "../../model/types.ts";
import type { Parameters } from "./Parameters.ts";

/** A way through the graph: a pattern that goes on from a node, and what has to hold on it. */
interface Walk {
  readonly pattern: string;
  readonly conditions: readonly string[];
}

/** Writes paths of the model as Cypher patterns. Names and values of callers go into parameters alone. */
export class Patterns {
  readonly #model: Model;
  readonly #parameters: Parameters;
  #names = 0;

  constructor(model: Model, parameters: Parameters) {
    this.#model = model;
    this.#parameters = parameters;
  }

  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  /** Every way from node `from` along a path to node `to`, each a MATCH with its conditions. */
  walks(from: string, path: readonly PathStep[], to: string, basis: readonly string[]): Walk[] {
    let walks: Walk[] = [{ pattern: `(${from})`, conditions: [] }];
    path.forEach((step, at) => {
      const end = at === path.length - 1 ? to : "";
      walks = walks.flatMap((walk) =>
        this.#step(step, end, basis).map((next) => ({
          pattern: walk.pattern + next.pattern,
          conditions: [...walk.conditions, ...next.conditions],
        })),
      );
    });
    return walks;
  }

  /** The stored way of a step, and those derived from others. */
  #step({ link, reverse = false }: PathStep, end: string, basis: readonly string[]): Walk[] {
    const def = this.#model.link(link);
    const walks = [this.#stored(def, reverse, end, basis)];
    for (const { path, basis: kept, where = [] } of def.tag?.derived ?? []) {
      const implied = kept === "IMPLIED";
      if (implied && !basis.includes("IMPLIED")) continue;
      const conditions: string[] = [];
      const steps = path.map((step, at) => {
        const wanted = where.filter((condition) => condition.step === at + 1);
        const name = wanted.length > 0 ? this.name("m") : "";
        for (const { property, equals } of wanted)
          conditions.push(`${name}.${property} = ${this.#parameters.add(equals)}`);
        return { step, name };
      });
      const parts = steps.map(({ step, name }, at) => {
        const last = at === steps.length - 1;
        const counted = at === 0 ? (implied ? ["DECLARED"] : basis) : basis;
        return { step, counted, end: last ? end : name };
      });
      if (!reverse) {
        const written = parts.map(({ step, counted, end: to }) =>
          this.#stored(this.#model.link(step.link), step.reverse === true, to, counted),
        );
        walks.push({
          pattern: written.map(({ pattern }) => pattern).join(""),
          conditions: [...conditions, ...written.flatMap((walk) => walk.conditions)],
        });
      } else {
        // Backwards: each step turned round, the nodes between them named as on the way there.
        const backwards = [...parts].reverse().map(({ step, counted }, at) => {
          const before = parts[parts.length - 2 - at];
          return this.#stored(
            this.#model.link(step.link),
            step.reverse !== true,
            at === parts.length - 1 ? end : (before?.end ?? ""),
            counted,
          );
        });
        walks.push({
          pattern: backwards.map(({ pattern }) => pattern).join(""),
          conditions: [...conditions, ...backwards.flatMap((walk) => walk.conditions)],
        });
      }
    }
    return walks;
  }

  #stored({ relationship, from, to, tag }: LinkDef, reverse: boolean, end: string, basis: readonly string[]): Walk {
    const name = tag ? this.name("r") : "";
    const conditions = tag ? [`${name}.basis IN ${this.#parameters.add(basis)}`] : [];
    const edge = `[${name}:${relationship}]`;
    return { pattern: reverse ? `<-${edge}-(${end}:${from})` : `-${edge}->(${end}:${to})`, conditions };
  }

  /** The list of keys that a field reads from the node at the end of its path. */
  keys({ property, part }: Pick<FilterField, "property" | "part">, end: string, list: boolean): string {
    if (property === undefined) return `[${end}.key]`;
    const value = `${end}.${property}`;
    if (list) return `coalesce(${value}, [])`;
    const key = part === "year" ? `left(${value}, 4)` : `toString(${value})`;
    return `CASE WHEN ${value} IS NULL THEN [] ELSE [${key}] END`;
  }
}
