import type { Kind } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { BASES, type Basis, DEFAULT_BASIS } from "../../model/types.ts";
import { joinKeys, splitKeys } from "./keys.ts";
import { LANGUAGES } from "./texts.ts";

export { joinKeys, splitKeys };

/** Search parameters that are no conditions. */
export const OWN: ReadonlySet<string> = new Set([
  ...["lang", "basis", "after", "v"],
  // How files of it are written.
  ...["bom", "shape", "theme"],
  ...["of", "rows", "columns", "measure", "goal", "sort", "sortColumns", "order", "row", "column"],
]);

/** What mailings and networks add to links, to see who followed them: it says nothing of a page. */
export function isTracking(name: string): boolean {
  return /^(utm_\w+|mtm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_cid|mc_eid|yclid|_ga|_gl)$/.test(
    name,
  );
}

/** Without what only says who followed a link. */
export function untracked(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !isTracking(name)));
}

/** How a condition on keys is written after the name of its field. */
const MATCHES = ["all", "none"] as const;

/** What is wrong with an address, for whoever wrote it. */
export class AddressError extends Error {}

/** Where a page is: its path from the root, and all that it shows in its search parameters. */
export class Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** True: the page stands within one of another site, below `/embed`, and its links lead to the pages proper. */
  readonly embedded: boolean;

  /** `path` begins with a slash, and says nothing of being embedded. */
  constructor(path: string, parameters: URLSearchParams, embedded = false) {
    this.path = path;
    this.parameters = parameters;
    this.embedded = embedded;
  }

  get lang(): string {
    const asked = (this.parameters.get("lang") ?? "en").toLowerCase().split(/[-_]/)[0]!;
    return LANGUAGES.some(([code]) => code === asked) ? asked : "en";
  }

  /** Throws an AddressError for what is no basis. */
  get basis(): readonly Basis[] {
    const named = (this.parameters.get("basis") ?? "").toUpperCase().split(",").filter(Boolean);
    const known = BASES.filter((basis) => named.includes(basis));
    if (known.length < new Set(named).size)
      throw new AddressError(
        `basis: expected ${BASES.join(", ").toLowerCase()}; got "${this.parameters.get("basis")}"`,
      );
    return known.length > 0 ? known : DEFAULT_BASIS;
  }

  /** The tags that count, where they are not the usual ones: what is counted by them has to be listed by them. */
  get ownBasis(): Readonly<Record<string, string>> {
    return this.basis === DEFAULT_BASIS ? {} : { basis: this.basis.join(",").toLowerCase() };
  }

  get(name: string): string | null {
    return this.parameters.get(name);
  }

  /** From this page, so that it holds below any prefix; the language goes along. */
  to(path: string, parameters: Readonly<Record<string, string>> = {}): string {
    const lang = this.lang === "en" ? {} : { lang: this.lang };
    return this.#relative(path, new URLSearchParams({ ...parameters, ...lang }));
  }

  /** To the list of the records that a filter finds. */
  toRecords(kind: Kind, where: FilterInput): string {
    return this.to(kind.plural, { ...parametersOf(kind, where, this.basis), ...this.ownBasis });
  }

  /** To what is no page, and has no language but what is asked for. */
  toFile(path: string, parameters: URLSearchParams = new URLSearchParams()): string {
    return this.#relative(path, parameters);
  }

  #relative(path: string, search: URLSearchParams): string {
    const up = "../".repeat(this.path.split("/").length - (this.embedded ? 1 : 2)) || "./";
    const query = search.size > 0 ? `?${search}` : "";
    return `${up}${path.replace(/^\//, "")}${query}`;
  }

  /** This page with some parameters changed; null: without it. */
  with(changes: Readonly<Record<string, string | null>>): string {
    const search = new URLSearchParams(this.parameters);
    for (const [name, value] of Object.entries(changes))
      if (value === null) search.delete(name);
      else search.set(name, value);
    return this.#relative(this.path, search);
  }
}

/** A condition of an address, as its parameter says it. */
export interface Chip {
  readonly parameter: string;
  readonly field: string;
  readonly how: "any" | "all" | "none" | "range" | "text" | "json";
  readonly values: readonly string[];
}

/**
 * The conditions on a kind: `regions=AFR,ARB` (one of them), `regions.all=…`, `regions.none=…`, `years=2015..2020`, `text=…`, and
 * `where=JSON` for whatever these cannot say. Throws an AddressError for a parameter that is neither a condition nor one
 * of a page of records.
 */
export function chipsOf(kind: Kind, parameters: URLSearchParams): Chip[] {
  return [...parameters].flatMap(([parameter, value]): Chip[] => {
    if (OWN.has(parameter) || isTracking(parameter)) return [];
    const [field = "", match = "any"] = parameter.split(".");
    const chip = (how: Chip["how"], values: readonly string[]) =>
      value === "" ? [] : [{ parameter, field, how, values }];
    if (parameter === "where") return chip("json", [value]);
    if (parameter === "text") return chip("text", [value]);
    const known = kind.filterField.get(field);
    if (parameter === field && (kind.span.has(field) || known?.type === "range"))
      return chip(
        "range",
        value.split("..").map((end) => end.trim()),
      );
    const how = [...MATCHES, "any" as const].find((one) => one === match);
    if (!known || !how || known.type === "range")
      throw new AddressError(
        `"${parameter}" is no condition on ${kind.plural}: their filter fields are, as ${kind.filterFields[0]?.name}=…`,
      );
    return chip(how, splitKeys(value));
  });
}

/** What the conditions ask. Throws an AddressError for a `where` that is no object in JSON, and for years that are no numbers. */
export function filterOf(chips: readonly Chip[]): FilterInput {
  const parts = chips.map(({ field, how, values }): FilterInput => {
    const [from = "", to = from, ...more] = values;
    switch (how) {
      case "json":
        return objectOf(from);
      case "text":
        return { text: from };
      case "range":
        if (more.length > 0 || (from === "" && to === ""))
          throw new AddressError(`"${values.join("..")}" is no number: expected a range as 2015..2020`);
        return { [field]: { ...(from && { from: yearOf(from) }), ...(to && { to: yearOf(to) }) } };
      default:
        return { [field]: { [how]: values } };
    }
  });
  const names = parts.flatMap((part) => Object.keys(part));
  return new Set(names).size === names.length ? Object.assign({}, ...parts) : { and: parts };
}

function objectOf(text: string): FilterInput {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as FilterInput;
  } catch {
    // Told below.
  }
  throw new AddressError("where: expected an object in JSON");
}

function yearOf(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw new AddressError(`"${text}" is no number: expected a range as 2015..2020`);
  return Number(text);
}

/** The search parameters of a filter: in words where they can say it, the rest as JSON. */
export function parametersOf(kind: Kind, where: FilterInput, basis: readonly Basis[]): Record<string, string> {
  const said: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(where)) {
    const text = wordsOf(kind, name, value, basis);
    if (text) said[text[0]] = text[1];
    else rest[name] = value;
  }
  return { ...said, ...(Object.keys(rest).length > 0 && { where: JSON.stringify(rest) }) };
}

function wordsOf(kind: Kind, name: string, value: unknown, basis: readonly Basis[]): [string, string] | null {
  if (name === "text" && typeof value === "string") return [name, value];
  if (typeof value !== "object" || value === null || !kind.filterField.has(name)) return null;
  const { basis: own, ...match } = value as Readonly<Record<string, unknown>>;
  if (own && JSON.stringify(own) !== JSON.stringify(basis)) return null;
  const [entry, ...more] = Object.entries(match);
  if (!entry) return null;
  const { from, to } = match;
  if (typeof from === "number" && typeof to === "number") return [name, from === to ? `${from}` : `${from}..${to}`];
  const [how, keys] = entry;
  if (more.length > 0 || !Array.isArray(keys) || keys.length === 0) return null;
  if (how === "any") return [name, joinKeys(keys)];
  return how === "all" || how === "none" ? [`${name}.${how}`, joinKeys(keys)] : null;
}
