import { suggest } from "../../model/words/suggest.ts";
import { type Address, AddressError, isTracking, OWN } from "./Address.ts";
import { splitKeys } from "./keys.ts";
import { LANGUAGES } from "./texts.ts";

/** What a value looks like, where there are too many to list. */
export interface ValueForm {
  readonly example: string;
  fits(value: string): boolean;
}

/** What a search parameter may be. `list`: several of it, with commas between them, and more than once. */
export interface Parameter {
  readonly expected: readonly string[] | ValueForm;
  readonly list?: boolean;
}

/** The search parameters that a page takes, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

export const anyText: Parameter = { expected: { example: "health", fits: () => true } };

/** Of every page. That of `lang` may name a region, as `fr-CH`. */
const everywhere: Parameters = {
  lang: {
    expected: {
      example: LANGUAGES.map(([code]) => code).join(", "),
      fits: (value) => LANGUAGES.some(([code]) => code === value.toLowerCase().split(/[-_]/)[0]),
    },
  },
  v: { expected: { example: "1", fits: (value) => /^\d{1,4}$/.test(value) } },
  basis: anyText,
};

/**
 * Holds an address to what its page takes. `conditions`: what else stands there is one of those on a kind, which are told by whoever
 * reads them. An empty value is as none. Throws an AddressError.
 */
export function checkParameters(address: Address, takes: Parameters, { conditions }: { conditions: boolean }): void {
  const known: Parameters = { ...everywhere, ...takes };
  // What is no basis is told where it is read.
  void address.basis;
  for (const name of new Set(address.parameters.keys())) {
    if (isTracking(name)) continue;
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!parameter) {
      if (conditions && !OWN.has(name)) continue;
      throw unknownParameter(name, Object.keys(known));
    }
    const given = address.parameters.getAll(name);
    if (given.length > 1 && !parameter.list) throw new AddressError(`The parameter "${name}" is given twice`);
    const values = parameter.list ? given.flatMap(splitKeys) : given;
    for (const value of values) if (value !== "") checkValue(name, value, parameter);
  }
}

function unknownParameter(name: string, known: readonly string[]): AddressError {
  const near = suggest(name, known);
  const right = near === null ? `expected ${known.join(", ")}` : `did you mean "${near}"?`;
  return new AddressError(`There is no parameter "${name}" here: ${right}`);
}

/** Throws an AddressError for a value that is not among, or like, what is expected. */
export function checkValue(name: string, value: string, { expected }: Parameter): void {
  if ("fits" in expected) {
    if (!expected.fits(value))
      throw new AddressError(`${name}: expected a value as ${expected.example}; got "${value}"`);
    return;
  }
  if (expected.includes(value)) return;
  const near = expected.find((one) => one.toLowerCase() === value.toLowerCase()) ?? suggest(value, expected);
  const right = near === null ? `expected one of ${expected.join(", ")}` : `did you mean "${near}"?`;
  throw new AddressError(`${name}: there is no "${value}"; ${right}`);
}
