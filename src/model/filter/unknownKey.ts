import type { FilterField, Kind, Model } from "../createModel.ts";
import { InputError } from "../InputError.ts";
import { FrameworkSpellings } from "../names/FrameworkSpellings.ts";
import { type KeysOfKind, keysCalled, likelyKeys, likelyTerm } from "../names/likelyKeys.ts";
import { readings } from "../names/spellings.ts";
import { nodeId, splitId } from "../record/nodeId.ts";
import { termsOfField } from "../record/terms.ts";
import type { KindDef, Vocabulary } from "../types.ts";
import { squash } from "../words/squash.ts";
import type { FilterScope } from "./FilterScope.ts";

/** So many keys are named; more are not read. */
const MOST_NAMED = 25;

/** A key that stands in a filter on a kind. */
export interface AskedKey {
  readonly kind: Kind;
  readonly field: FilterField;
  readonly key: string;
  readonly path: string;
  /** The keys that may stand there, if not all of the field may. */
  readonly known?: readonly string[];
}

/** The error of a key that a field over a closed list or a framework kind does not know, with what would be right. */
export function unknownKey(scope: FilterScope, { kind, field, key, path, known: some }: AskedKey): InputError {
  const what = field.vocabulary?.name ?? field.target?.name ?? field.name;
  const known = some ?? knownKeys(scope, field);
  const likely = likelyOf(scope, field, key, known);
  if (likely.length > 0) return say(`did you mean ${quoted(likely)}?`);
  for (const other of some ? [] : kind.filterFields) {
    const [meant] = other === field || other.type === "range" ? [] : calledIn(scope, other, key);
    if (meant !== undefined) return say(`${other.name} takes ${meant === key ? "it" : `"${meant}"`}`);
  }
  return say(expected(field.target, key, known));

  function say(right: string): InputError {
    return new InputError(path, `Unknown ${what} "${key}": ${right}`);
  }
}

/** An id in the arguments, and the kind that it has to be of, if it has. */
export interface AskedId {
  readonly id: string;
  readonly path: string;
  readonly only?: Kind | undefined;
}

/** The kind and the key of an id, whatever the case of the kind. Throws an InputError for what is no id of a kind that may stand there. */
export function idOf(scope: FilterScope, { id, path, only }: AskedId): { kind: Kind; key: string } {
  const { model } = scope;
  const parts = splitId(id);
  const kind = parts && kindCalled(model, parts.kind);
  if (kind && (!only || kind === only)) return { kind, key: parts.key };
  if (kind && only)
    throw new InputError(path, `"${id}" is a ${kind.name}: expected ids of ${only.plural}, as ${only.name}:…`);
  const example = only ? `${only.name}:${id}` : likelyIds(scope, id)[0];
  const hint = example === undefined ? "kind, colon and key, as Country:KEN" : `kind, colon and key, as ${example}`;
  throw new InputError(path, `"${id}" is no id: expected ${hint}`);
}

/** A kind by its name, whatever its case. */
function kindCalled(model: Model, name: string): Kind | undefined {
  return model.has(name) ? model.kind(name) : model.kinds.find((kind) => squash(kind.name) === squash(name));
}

/** The error of an id of a framework kind that does not exist. */
export function unknownId(
  scope: FilterScope,
  { kind, id, path }: { kind: Kind; id: string; path: string },
): InputError {
  const terms = scope.terms(kind.name).map(({ key }) => key);
  const of = { model: scope.model, spellings: spellingsOf(scope), kind: kind.name, known: new Set(terms) };
  const likely = likelyKeys(of, splitId(id)!.key).map((key) => nodeId(kind.name, key));
  const right = likely.length > 0 ? `did you mean ${quoted(likely)}?` : expected(kind, splitId(id)!.key, terms);
  return new InputError(path, `Unknown ${kind.name} "${splitId(id)!.key}": ${right}`);
}

/** Ids of the framework that a text without a kind stands for. */
function likelyIds(scope: FilterScope, text: string): string[] {
  const spellings = spellingsOf(scope);
  for (const one of spellings.inTurn()) {
    const ids = one.find(readings(scope.model, text));
    if (ids.length > 0) return ids;
  }
  return [];
}

function spellingsOf({ model, terms, spellings }: FilterScope): FrameworkSpellings {
  return spellings?.() ?? new FrameworkSpellings(model, terms);
}

function knownKeys(scope: FilterScope, field: FilterField): string[] {
  const { vocabulary } = field;
  return (vocabulary ? vocabulary.terms : termsOfField(scope.terms, field)).map(({ key }) => key);
}

function likelyOf(scope: FilterScope, field: FilterField, key: string, known: readonly string[]): string[] {
  if (!field.vocabulary) return likelyKeys(keysOfKind(scope, field, known), key);
  const term = likelyTerm(field.vocabulary, key);
  return term === null ? [] : [term];
}

/** Keys of a field that the text is a name of. */
function calledIn(scope: FilterScope, field: FilterField, text: string): string[] {
  if (field.vocabulary) return termsCalled(field.vocabulary, text);
  return field.target?.framework ? keysCalled(keysOfKind(scope, field, knownKeys(scope, field)), text) : [];
}

function termsCalled({ terms }: Vocabulary, text: string): string[] {
  const squashed = squash(text);
  return terms.flatMap(({ key, label }) => (squash(key) === squashed || squash(label) === squashed ? [key] : []));
}

function keysOfKind(scope: FilterScope, field: FilterField, known: readonly string[]): KeysOfKind {
  return {
    model: scope.model,
    spellings: spellingsOf(scope),
    kind: field.target!.name,
    known: new Set(known),
  };
}

/** The keys themselves; of many, those that begin alike, or what they look like and where they stand. */
function expected(target: KindDef | undefined, key: string, known: readonly string[]): string {
  if (known.length <= MOST_NAMED) return `expected one of ${known.join(", ")}`;
  const [beginning = ""] = /^[^.\-_]+[.\-_]/.exec(key) ?? [];
  const alike = beginning === "" ? [] : known.filter((one) => one.startsWith(beginning));
  if (alike.length > 0 && alike.length <= MOST_NAMED) return `expected one of ${alike.join(", ")}`;
  const form = target?.keyForm?.expected ?? `a key as ${known[0]}`;
  return `expected ${form}; the field "${target?.plural}" lists them`;
}

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(" or ");
}
