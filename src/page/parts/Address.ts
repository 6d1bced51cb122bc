import type { Kind } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { BASES, type Basis, DEFAULT_BASIS } from "../../model/types.ts";
import { LANGUAGES } from "./texts.ts";

/** Search parameters that are no conditions. */
const OWN: ReadonlySet<string> = new Set(["lang", "basis", "where"]);

/** How a condition on keys is written after the name of its field. */
const MATCHES = ["all", "none"] as const;

/** Where a page is: its path from the root, and all that it shows in its search parameters. */
export class Address {
  readonly path: string;
  readonly parameters: URLSearchParams;

  /** `path` begins with a slash. */
  constructor(path: string, parameters: URLSearchParams) {
    this.path = path;
    this.parameters = parameters;
  }

  get lang(): string {
    const asked = this.parameters.get("lang") ?? "en";
    return LANGUAGES.some(([code]) => code === asked) ? asked : "en";
  }

  get basis(): readonly Basis[] {
    const named = (this.parameters.get("basis") ?? "").toUpperCase().split(",");
    const known = BASES.filter((basis) => named.includes(basis));
    return known.length > 0 ? known : DEFAULT_BASIS;
  }

  get(name: string): string | null {
    return this.parameters.get(name);
  }

  /** From this page, so that it holds below any prefix; the language goes along. */
  to(path: string, parameters: Readonly<Record<string, string>> = {}): string {
    const lang = this.lang === "en" ? {} : { lang: this.lang };
    return this.#relative(path, new URLSearchParams({ ...parameters, ...lang }));
  }

  /** To what is no page, and has no language. */
  toFile(path: string): string {
    return this.#relative(path, new URLSearchParams());
  }

  #relative(path: string, search: URLSearchParams): string {
    const up = "../".repeat(this.path.split("/").length - 2) || "./";
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
 * `where=JSON` for whatever these cannot say. Parameters that name no field are left to the page.
 */
export function chipsOf(kind: Kind, parameters: URLSearchParams): Chip[] {
  return [...parameters].flatMap(([parameter, value]): Chip[] => {
    if (parameter === "where" && value !== "") return [{ parameter, field: "where", how: "json", values: [value] }];
    if (OWN.has(parameter) || value === "") return [];
    if (parameter === "text") return [{ parameter, field: "text", how: "text", values: [value] }];
    const [field = "", match = "any"] = parameter.split(".");
    if (kind.span.has(field) || kind.filterField.get(field)?.type === "range")
      return [{ parameter, field, how: "range", values: value.split("..") }];
    const how = [...MATCHES, "any" as const].find((one) => one === match);
    return kind.filterField.has(field) && how ? [{ parameter, field, how, values: value.split(",") }] : [];
  });
}

/** What the conditions ask. Throws a SyntaxError for a `where` that is no JSON. */
export function filterOf(chips: readonly Chip[]): FilterInput {
  const parts = chips.map(({ field, how, values }): FilterInput => {
    const [from = "", to = from] = values;
    switch (how) {
      case "json":
        return JSON.parse(from) as FilterInput;
      case "text":
        return { text: from };
      case "range":
        return { [field]: { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) } };
      default:
        return { [field]: { [how]: values } };
    }
  });
  const names = parts.flatMap((part) => Object.keys(part));
  return new Set(names).size === names.length ? Object.assign({}, ...parts) : { and: parts };
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
  if (more.length > 0 || !Array.isArray(keys) || keys.length === 0 || keys.some((key) => String(key).includes(",")))
    return null;
  if (how === "any") return [name, keys.join(",")];
  return how === "all" || how === "none" ? [`${name}.${how}`, keys.join(",")] : null;
}
