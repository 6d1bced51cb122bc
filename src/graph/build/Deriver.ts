import type { Model } from "../../model/createModel.ts";
import { DECLARED, IMPLIED } from "../../model/filter/basis.ts";
import { targetKind } from "../../model/links/linkStep.ts";
import type { Derivation, LinkDef, PathStep } from "../../model/types.ts";
import { type Csr, hasTarget, reverseCsr, truthTableOf } from "../arrays/csr.ts";
import { composeCsr, mapCsr, mergeCsr } from "../arrays/joinCsr.ts";
import { columnName } from "./columnName.ts";
import type { Column, GraphParts } from "./GraphParts.ts";

/** What derivations read. */
export type DerivationParts = Pick<GraphParts, "model" | "tables" | "columns" | "links" | "stored">;

/** Adds to links what follows from other links. Derivations see stored links alone. */
export class Deriver {
  readonly #parts: DerivationParts;

  /** `links` need not hold those that have derivations. */
  constructor(parts: DerivationParts) {
    this.#parts = parts;
  }

  /** The effective edges of some rows of `def.from`; `rowsOf` gives the edges that those store of a link. */
  effective(def: LinkDef, rowsOf: (link: string) => Csr): Csr {
    const size = this.#size(def.to);
    return (def.tag?.derived ?? []).reduce((rows, derivation) => {
      const [first] = derivation.path as readonly [PathStep, ...PathStep[]];
      return mergeCsr(rows, this.#derive(derivation, rowsOf(first.link)), size);
    }, rowsOf(def.name));
  }

  /** All but the rows that the derivations of a link read: rows derive the same while each of these is the same. */
  inputs(def: LinkDef): unknown[] {
    return (def.tag?.derived ?? []).flatMap(({ path, where = [] }) => [
      ...path.slice(1).map((step) => this.#parts.stored.get(step.link) ?? this.#parts.links.get(step.link)),
      ...where.map(({ step, property }) => this.#column(endOf(this.#parts.model, path[step - 1]), property)),
    ]);
  }

  #derive({ path, basis, where = [] }: Derivation, first: Csr): Csr {
    const ends = path.map((step) => endOf(this.#parts.model, step));
    const size = this.#size(ends.at(-1)!);
    const keepAt = (step: number) => {
      const conditions = where
        .filter((condition) => condition.step === step)
        .map(({ property, equals }) => holding(this.#column(ends[step - 1]!, property), equals));
      return conditions.length === 0 ? undefined : (node: number) => conditions.every((holds) => holds(node));
    };
    const steps = [first, ...path.slice(1).map((step) => this.#side(step))];
    // From the far end: the framework's own links are few, and joined before the many of the start.
    let composed = steps.at(-1)!;
    for (let step = steps.length - 1; step > 0; step--)
      composed = composeCsr(steps[step - 1]!, composed, size, keepAt(step));
    if (basis === "KEEP") return composed;
    const implied = truthTableOf(IMPLIED);
    return mapCsr(
      composed,
      size,
      (target) => target,
      (table) => ((table >> DECLARED) & 1 ? implied : 0),
    );
  }

  #side({ link, reverse }: PathStep): Csr {
    const { links, stored, model } = this.#parts;
    const derived = stored.get(link);
    if (derived) return reverse ? reverseCsr(derived, this.#size(model.link(link).to)) : derived;
    const index = links.get(link);
    if (!index) throw new RangeError(`The graph has no link ${link}`);
    return reverse ? index.reverse : index.forward;
  }

  #column(kind: string, property: string): Column {
    const column = this.#parts.columns.get(columnName(kind, property));
    if (!column) throw new RangeError(`${kind} keeps no keys of ${property}`);
    return column;
  }

  #size(kind: string): number {
    return this.#parts.tables.get(kind)!.size;
  }
}

/** Whether a node holds a key. */
function holding({ csr, keySpace }: Column, key: string): (node: number) => boolean {
  const wanted = keySpace.at(key);
  return (node) => wanted !== undefined && hasTarget(csr, node, wanted);
}

function endOf(model: Model, step: PathStep | undefined): string {
  if (!step) throw new RangeError("A condition of a derivation names a step that its path lacks");
  return targetKind(model, step);
}
