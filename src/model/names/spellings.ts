import type { Kind, Model } from "../createModel.ts";
import { groupBy } from "../groupBy.ts";
import { nodeId } from "../record/nodeId.ts";
import type { Term } from "../record/terms.ts";
import { fold } from "../words/fold.ts";
import { squash } from "../words/squash.ts";
import { nearestFolded } from "../words/suggest.ts";

/** A way to take what somebody wrote: a kind, where it begins with one, and what is left. */
export interface Reading {
  readonly kind: string | null;
  readonly text: string;
}

const separator = /[^\p{L}\p{M}\p{Nd}]+/gu;
/** Where the name of a kind may end: before a separator, or between a letter and a digit. */
const boundary = /[^\p{L}\p{M}\p{Nd}]+|(?<=\p{L})(?=\p{Nd})/gu;
/** No kind has a name of more words. */
const MOST_WORDS = 4;
const LONGEST_KEY = 200;
/** A longer text is no slip of a name. */
const LONGEST_SLIP = 100;
/** What is shorter is near to anything. */
const SHORTEST_SLIP = 4;
/** Letters that may be wrong in what is still the same name. */
const MOST_SLIPS = 4;

/** The kinds that a text may begin with, and what it says of each; last, the text as a whole. */
export function readings(model: Model, asked: string): Reading[] {
  const text = asked.trim();
  const called = namesOfKinds(model);
  const found: Reading[] = [];
  for (const [index, match] of [...text.slice(0, LONGEST_SLIP).matchAll(boundary)].entries()) {
    if (index >= MOST_WORDS) break;
    const rest = text.slice(match.index + match[0].length).trim();
    if (rest === "") break;
    for (const kind of called.get(squash(text.slice(0, match.index))) ?? []) found.push({ kind, text: rest });
  }
  return [...found, { kind: null, text }];
}

const calledByModel = new WeakMap<Model, ReadonlyMap<string, readonly string[]>>();

/** Kinds by what they are called. */
function namesOfKinds(model: Model): ReadonlyMap<string, readonly string[]> {
  const known = calledByModel.get(model);
  if (known) return known;
  const names = model.kinds.flatMap(({ name, plural, alsoCalled = [] }) =>
    [...new Set([name, plural, ...alsoCalled].map(squash))].map((called) => ({ called, name })),
  );
  const called = new Map(
    [...groupBy(names, (one) => one.called)].map(([text, of]) => [text, of.map(({ name }) => name)] as const),
  );
  calledByModel.set(model, called);
  return called;
}

/** One way to spell an id, folded. */
export interface Spelling {
  readonly kind: string;
  readonly text: string;
  /** Which letters it holds, a bit for some of them each. */
  readonly letters: number;
  readonly id: string;
}

/** Ids by how they may be spelled. */
export class Spellings {
  readonly all: Spelling[] = [];
  readonly #unnamed: ReadonlySet<string>;
  readonly #ids = new Map<string, Map<string, Set<string>>>();

  /** Of kinds other than `unnamed` a text has to name the kind. */
  constructor(unnamed: ReadonlySet<string>) {
    this.#unnamed = unnamed;
  }

  add(kind: string, key: string, texts: readonly string[]): void {
    const id = nodeId(kind, key);
    const byText = this.#ids.get(kind) ?? new Map<string, Set<string>>();
    this.#ids.set(kind, byText);
    for (const text of new Set(texts)) {
      const squashed = squash(text);
      const ids = byText.get(squashed) ?? new Set();
      byText.set(squashed, ids.add(id));
      const folded = fold(text);
      this.all.push({ kind, text: folded, letters: lettersOf(folded), id });
    }
  }

  /** The ids that a text stands for, in any of its readings. */
  find(of: readonly Reading[]): string[] {
    const found = of.flatMap(({ kind, text }) => {
      const squashed = squash(text);
      const kinds = kind === null ? [...this.#unnamed] : [kind];
      return squashed === "" ? [] : kinds.flatMap((name) => [...(this.#ids.get(name)?.get(squashed) ?? [])]);
    });
    return [...new Set(found)];
  }
}

/** The id with the nearest spelling, of the kinds that the text begins with if it does; null if none is near. */
export function nearestId(spellings: readonly Spelling[], of: readonly Reading[]): string | null {
  const named = of.filter(({ kind }) => kind !== null);
  for (const { kind, text } of named.length > 0 ? named : of) {
    const wanted = fold(text);
    if (wanted.length > LONGEST_SLIP || wanted.length < (kind === null ? SHORTEST_SLIP : 1)) continue;
    const letters = lettersOf(wanted);
    const near = spellings.filter(
      (one) =>
        (kind === null || one.kind === kind) &&
        Math.abs(one.text.length - wanted.length) <= MOST_SLIPS &&
        ones(one.letters & ~letters) <= MOST_SLIPS &&
        ones(letters & ~one.letters) <= MOST_SLIPS,
    );
    const nearest = nearestFolded(
      wanted,
      near.map((one) => one.text),
    );
    if (nearest >= 0) return near[nearest]?.id ?? null;
  }
  return null;
}

/** A slip changes one letter: texts with very different letters need not be compared. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The ways to spell a term by a name of it, with its key before it or not: `E-health`, `C7 E-health`, `SDG 3: Good Health`. */
export function nameSpellings({ key, parent }: Term, name: string): string[] {
  const [first = name, ...rest] = name.split(/\s*[:：]\s+|：/u);
  const short = parent === null ? first : rest.length > 0 ? rest.join(" ") : name;
  const plain = name.replaceAll(/\s*\([^)]*\)/g, "");
  const names = [...new Set([name, short, plain])];
  return names.flatMap((text) => [text, `${key} ${text}`, ...(parent === null ? [] : [`${parent} ${text}`])]);
}

/** Ids that a text may be meant for, whether they exist or not: keys in another case, or words joined to one. */
export function idCandidates(kinds: readonly Kind[], of: readonly Reading[]): string[] {
  const ids = of.flatMap(({ kind, text }) => {
    const named = kinds.filter(({ name }) => kind === null || name === kind);
    return named.flatMap(({ name }) => keyCandidates(text).map((key) => nodeId(name, key)));
  });
  return [...new Set(ids)];
}

function keyCandidates(text: string): string[] {
  if (text.length > LONGEST_KEY) return [];
  const slug = fold(text).replaceAll(separator, "-").replaceAll(/^-|-$/g, "");
  const whole = /\s/.test(text) ? [] : [text, text.toLowerCase(), text.toUpperCase()];
  return [...new Set([...whole, slug])].filter((key) => key !== "");
}
