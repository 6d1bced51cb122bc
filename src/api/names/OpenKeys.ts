import DataLoader from "dataloader";
import type { FilterField, Model } from "../../model/createModel.ts";
import { ANY_BASIS } from "../../model/filter/basis.ts";
import { EVERYTHING } from "../../model/filter/combine.ts";
import type { Filter, Walk } from "../../model/filter/Filter.ts";
import type { OpenKey } from "../../model/filter/FilterScope.ts";
import { type KeyChange, stepWithKeys, walkWithKeys, withKeys } from "../../model/filter/withKeys.ts";
import { groupBy } from "../../model/groupBy.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import { namedText } from "../../model/record/searchedTerms.ts";
import {
  NAMED_RANK,
  type OrderKey,
  type SearchAnswer,
  type SelectRequest,
  type SetSpec,
} from "../../model/requests.ts";
import { fold } from "../../model/words/fold.ts";
import { suggest } from "../../model/words/suggest.ts";
import type { GraphReader } from "../../store/port.ts";
import { LARGEST_BUCKETS } from "../limits/sizes.ts";
import type { Warnings } from "../Warnings.ts";

/** A longer text is no slip of a key. */
const LONGEST_ASKED = 300;

/**
 * The keys of an operation that only the store knows. Before a filter goes to the store they are looked up, all that are new in
 * one go: those in another case are exchanged, and those that do not exist become warnings.
 */
export class OpenKeys {
  readonly #model: Model;
  readonly #reader: GraphReader;
  readonly #warnings: Warnings;
  /** Collects what is noted side by side. */
  readonly #keys: DataLoader<OpenKey, null>;
  /** Each key once, by `nameOf`. */
  readonly #lookedUp = new Map<string, Promise<null>>();
  /** Only what is spelled otherwise, by `nameOf`. */
  readonly #spelled = new Map<string, string>();
  readonly #settled = new WeakMap<object, object>();
  readonly #change: KeyChange;

  constructor(model: Model, reader: GraphReader, warnings: Warnings) {
    this.#model = model;
    this.#reader = reader;
    this.#warnings = warnings;
    this.#keys = new DataLoader(
      async (asked) => {
        await this.#lookUp(asked);
        return asked.map(() => null);
      },
      { cache: false },
    );
    this.#change = {
      key: (field, key) => this.#spelled.get(nameOf({ ...ownerOf(field), key })) ?? key,
      id: (id) => {
        const { kind, key } = splitId(id) ?? { kind: "", key: "" };
        const spelled = this.#spelled.get(nameOf({ kind, key }));
        return spelled === undefined ? id : nodeId(kind, spelled);
      },
    };
  }

  /** Takes note of a key. */
  readonly note = (asked: OpenKey): void => {
    const name = nameOf(asked);
    if (this.#lookedUp.has(name)) return;
    const lookedUp = this.#keys.load(asked);
    // Who needs the key meets the error: nobody does, if the rest of the filter cannot be used.
    lookedUp.catch(() => {});
    this.#lookedUp.set(name, lookedUp);
  };

  /** The same with keys as the store spells them; the very same where they are. */
  async filter(filter: Filter): Promise<Filter> {
    return (await this.#known()) ? this.#once(filter, () => withKeys(filter, this.#change)) : filter;
  }

  async ids(ids: readonly string[]): Promise<string[]> {
    await this.#known();
    return ids.map((id) => this.#change.id(id));
  }

  async walk(walk: Walk): Promise<Walk> {
    return (await this.#known()) ? this.#once(walk, () => walkWithKeys(walk, this.#change)) : walk;
  }

  async set(set: SetSpec): Promise<SetSpec> {
    const filter = await this.filter(set.filter);
    return filter === set.filter ? set : this.#once(set, () => ({ ...set, filter }));
  }

  /** Requests that hold a set, as the store spells their keys. */
  async inSets<T extends { readonly set: SetSpec }>(requests: readonly T[]): Promise<readonly T[]> {
    if (!(await this.#known())) return requests;
    return Promise.all(
      requests.map(async (request) => {
        const set = await this.set(request.set);
        return set === request.set ? request : { ...request, set };
      }),
    );
  }

  /** Selections as the store spells their keys, in what they are ordered by and what is asked below them too. */
  async inSelections(requests: readonly SelectRequest[]): Promise<readonly SelectRequest[]> {
    return (await this.#known()) ? Promise.all(requests.map((request) => this.#selection(request))) : requests;
  }

  async #selection(request: SelectRequest): Promise<SelectRequest> {
    const set = await this.set(request.set);
    const orderBy = request.orderBy.map((key) => this.#order(key));
    const below =
      request.below &&
      (await Promise.all(
        request.below.map(async (page) => ({ ...page, request: await this.#selection(page.request) })),
      ));
    return { ...request, set, orderBy, ...(below && { below }) };
  }

  #order(key: OrderKey): OrderKey {
    if (!("count" in key)) return key;
    const count = stepWithKeys(key.count, this.#change);
    return count === key.count ? key : { ...key, count };
  }

  /** Whether any key is spelled otherwise, once all are looked up. */
  async #known(): Promise<boolean> {
    if (this.#lookedUp.size === 0) return false;
    await Promise.all(this.#lookedUp.values());
    return this.#spelled.size > 0;
  }

  #once<T extends object>(whole: T, make: () => T): T {
    const known = this.#settled.get(whole) as T | undefined;
    if (known) return known;
    const made = make();
    this.#settled.set(whole, made);
    return made;
  }

  async #lookUp(asked: readonly OpenKey[]): Promise<void> {
    const values = asked.filter(({ field }) => field !== undefined);
    const keys = asked.filter(({ field }) => field === undefined);
    await Promise.all([this.#lookUpKeys(keys), this.#lookUpValues(values)]);
  }

  async #lookUpKeys(asked: readonly OpenKey[]): Promise<void> {
    if (asked.length === 0) return;
    const ids = asked.map(({ kind, key }) => nodeId(kind, key));
    const present = await (this.#reader.summaries?.(ids) ?? this.#reader.nodes(ids));
    const missing = asked.filter((_, index) => present[index] === null);
    if (missing.length === 0) return;
    const answers = await this.#reader.search(missing.map(searchFor));
    for (const [index, one] of missing.entries()) this.#settle(one, keysFound(answers[index]!));
  }

  async #lookUpValues(asked: readonly OpenKey[]): Promise<void> {
    const groups = [...groupBy(asked, ({ kind, field }) => `${kind} ${field}`).values()];
    if (groups.length === 0) return;
    const answers = await this.#reader.facets(
      groups.map(([first]) => ({
        set: { kind: first!.kind, filter: EVERYTHING, basis: ANY_BASIS },
        dimension: dimensionOf(this.#model, first!),
        first: LARGEST_BUCKETS,
      })),
    );
    for (const [index, group] of groups.entries()) {
      const { buckets, totalBuckets } = answers[index]!;
      const known = buckets.map(({ key }) => key);
      if (totalBuckets > known.length) continue;
      for (const one of group) {
        if (known.includes(one.key)) continue;
        const near = suggest(one.key, known);
        this.#settle(one, { spelled: known, near });
      }
    }
  }

  #settle(asked: OpenKey, { spelled, near }: FoundKeys): void {
    const same = spelled.find((key) => fold(key) === fold(asked.key));
    if (same !== undefined) {
      this.#spelled.set(nameOf(asked), same);
      return;
    }
    const hint = near === null ? "" : `: did you mean "${near}"?`;
    const { kind, field, key, path } = asked;
    const said = field === undefined ? `There is no ${kind} "${key}"` : `No ${kind} has "${key}" among its ${field}`;
    this.#warnings.add(path, `${said}${hint}`);
  }
}

interface FoundKeys {
  /** Keys that exist, and may be the one asked for in another case. */
  readonly spelled: readonly string[];
  /** A key that may have been meant. */
  readonly near: string | null;
}

function searchFor({ kind, key }: OpenKey) {
  const asked = key.slice(0, LONGEST_ASKED);
  const slug = fold(asked).replaceAll(/[^\p{L}\p{M}\p{Nd}]+/gu, "-");
  const keys = [...new Set([asked.toLowerCase(), asked.toUpperCase(), slug])].filter((one) => one !== "");
  return {
    ...namedText(asked),
    named: keys.map((one) => ({ id: nodeId(kind, one), rank: NAMED_RANK })),
    kinds: [kind],
    limit: 3,
  };
}

/** What is called so, else the one that holds the words. */
function keysFound({ hits, totalCount }: SearchAnswer): FoundKeys {
  const called = hits.filter(({ rank }) => rank === NAMED_RANK).map(({ id }) => splitId(id)!.key);
  const [only] = totalCount === 1 ? hits : [];
  return { spelled: called, near: called[0] ?? (only ? splitId(only.id)!.key : null) };
}

/** Whose key or value it is. */
function ownerOf({ kind, name, target, property }: FilterField): { kind: string; field?: string } {
  if (property === undefined) return { kind: target!.name };
  return { kind, field: name };
}

/** The dimension that counts the values of a field. */
function dimensionOf(model: Model, { kind, field }: OpenKey): string {
  return model.kind(kind).dimensions.find(({ filter }) => filter === field)!.name;
}

function nameOf({ kind, field, key }: Pick<OpenKey, "kind" | "field" | "key">): string {
  return `${kind} ${field ?? ""} ${key}`;
}
