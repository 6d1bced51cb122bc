import type { Model } from "../../model/createModel.ts";
import type { Term } from "../../model/filter/terms.ts";
import { NameParts } from "../../model/names/NameParts.ts";
import { nameSpellings, Spellings } from "../../model/names/spellings.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import type { GraphReader } from "../../store/port.ts";
import type { ApiContext } from "../ApiContext.ts";
import { WHOLE_LIST } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import { setOf } from "../request/setOf.ts";

/** How the framework of one revision may be spelled; a revision does not change, and so they are made once. */
export function frameworkSpellings({ model, reader, ofRevision }: ApiContext): FrameworkSpellings {
  return ofRevision.get(FrameworkSpellings, () => new FrameworkSpellings(model, reader));
}

export class FrameworkSpellings {
  readonly keys: Spellings;
  readonly names: Spellings;
  /** English names by their words. */
  readonly parts = new NameParts();
  /** Kinds that everybody knows, and that need not be named. */
  readonly common: ReadonlySet<string>;
  readonly #terms: readonly { readonly kind: string; readonly term: Term }[];
  #codes: Spellings | null = null;
  #labels: Spellings | null = null;

  constructor(model: Model, reader: GraphReader) {
    const kinds = model.kinds.filter(({ framework }) => framework);
    this.common = new Set(kinds.filter(({ domain }) => domain === "framework").map(({ name }) => name));
    this.#terms = kinds.flatMap(({ name }) => reader.terms(name).map((term) => ({ kind: name, term })));
    this.keys = new Spellings(this.common);
    this.names = new Spellings(this.common);
    for (const { kind, term } of this.#terms) {
      this.keys.add(kind, term.key, [term.key, nodeId(kind, term.key)]);
      this.names.add(kind, term.key, nameSpellings(term, term.name));
      if (this.common.has(kind)) this.parts.add(kind, nodeId(kind, term.key), term.name);
    }
  }

  /** Other codes of countries. */
  async codes(context: ApiContext): Promise<Spellings> {
    if (this.#codes) return this.#codes;
    const spellings = new Spellings(this.common);
    const terms = this.#terms.filter(({ kind }) => kind === "Country");
    const countries = await loadNodes(
      context,
      terms.map(({ kind, term }) => ({ id: nodeId(kind, term.key) })),
    );
    for (const { kind, key, properties } of countries) {
      const { iso2, m49 } = properties;
      spellings.add(kind, key, [...(iso2 ? [String(iso2)] : []), ...(m49 ? [`M49 ${m49}`] : [])]);
    }
    this.#codes = spellings;
    return spellings;
  }

  /** Names in other languages. */
  async labels(context: ApiContext): Promise<Spellings> {
    if (this.#labels) return this.#labels;
    const spellings = new Spellings(this.common);
    const known = new Map(this.#terms.map(({ kind, term }) => [nodeId(kind, term.key), term]));
    for (const { name, properties } of await this.#loadLabels(context)) {
      const kind = String(properties.ofKind);
      const term = known.get(nodeId(kind, String(properties.ofKey)));
      if (term) spellings.add(kind, term.key, nameSpellings(term, name));
    }
    this.#labels = spellings;
    return spellings;
  }

  async #loadLabels(context: ApiContext): Promise<NodeSummary[]> {
    const where = { ofKinds: { any: [...new Set(this.#terms.map(({ kind }) => kind))] } };
    const { rows } = await context.loaders.select.load({
      set: setOf(context, "Label", where, DEFAULT_BASIS),
      orderBy: [],
      page: { limit: WHOLE_LIST, backward: false },
      count: false,
    });
    return loadNodes(context, rows);
  }
}
