import { InputError } from "../../model/InputError.ts";
import type { FrameworkSpellings } from "../../model/names/FrameworkSpellings.ts";
import {
  idCandidates,
  nearestId,
  type Reading,
  readings,
  type Spelling,
  type Spellings,
} from "../../model/names/spellings.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { namedText, titlesOf } from "../../model/record/searchedTerms.ts";
import { squash } from "../../model/words/squash.ts";
import { successors } from "../../store/successors.ts";
import type { ApiContext } from "../ApiContext.ts";
import { frameworkSpellings } from "../frameworkSpellings.ts";
import type { QueryResolveArgs, ResolutionSource, ResolutionStatus } from "../generated/types.ts";
import { MOST_IDS } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";

/** How many nodes that hold the words of a name are looked at. */
const MOST_NAMESAKES = 20;
/** No name or id is longer. */
const LONGEST_ASKED = 300;

interface Resolved {
  readonly status: ResolutionStatus;
  readonly id: string | null;
  readonly suggestion: () => string | null;
}

/** What has become of ids. Throws an InputError for more than 1,000. */
export async function resolve(context: ApiContext, { ids }: QueryResolveArgs): Promise<ResolutionSource[]> {
  if (ids.length > MOST_IDS)
    throw new InputError("ids", `Cannot resolve ${ids.length} ids at once: expected ${MOST_IDS} at most`);
  const resolved = await new Resolver(context, ids).run();
  const found = [...resolved.values()];
  const retired = idsOf(found.filter(({ status }) => status === "RETIRED"));
  const merged = retired.length > 0 ? await present(context, await successors(context.log, retired)) : new Map();
  // Those that stay beside what stands for them are asked for by few.
  let standing: ReturnType<typeof successors> | undefined;
  const successorOf = async (id: string) => {
    standing ??= successors(context.log, idsOf(found));
    return (await standing).get(id) ?? null;
  };
  return ids.map((asked) => {
    const { status: first, id: named, suggestion } = resolved.get(asked)!;
    const into: string | undefined = first === "RETIRED" ? merged.get(named ?? "") : undefined;
    const [status, id]: [ResolutionStatus, string | null] = into === undefined ? [first, named] : ["REDIRECTED", into];
    return {
      asked,
      status,
      id,
      node: () => (id && status !== "RETIRED" ? context.loaders.nodes.load(id) : null),
      suggestion,
      successor: () => into ?? (named === null ? null : successorOf(named)),
    };
  });
}

/** Those whose successor has not been taken out since. */
async function present(
  { loaders }: ApiContext,
  found: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const nodes = await Promise.all([...found.values()].map((id) => loaders.nodes.load(id)));
  return new Map([...found].filter((_, index) => nodes[index] !== null));
}

function idsOf(resolved: readonly Resolved[]): string[] {
  return [...new Set(resolved.flatMap(({ id }) => id ?? []))];
}

const noSuggestion = () => null;

/** Settles texts step by step; each step asks the store once for all that the steps before have left. */
class Resolver {
  readonly #context: ApiContext;
  /** What is not settled yet, with the ways to read it. */
  readonly #pending: Map<string, readonly Reading[]>;
  readonly #settled = new Map<string, Resolved>();
  /** Every spelling that was looked at. */
  #known: Spelling[] = [];

  constructor(context: ApiContext, asked: readonly string[]) {
    this.#context = context;
    this.#pending = new Map(asked.map((text) => [text, []]));
  }

  async run(): Promise<ReadonlyMap<string, Resolved>> {
    await this.#settleIds();
    for (const text of this.#pending.keys())
      if (text.length <= LONGEST_ASKED) this.#pending.set(text, readings(this.#context.model, text));
    const framework = frameworkSpellings(this.#context);
    if (this.#pending.size > 0) await this.#settleSpelled(framework);
    for (const [text, of] of this.#pending)
      this.#settle(text, "UNKNOWN", null, () => {
        const [part = null] = [...framework.parts.holding(of), ...framework.parts.begun(of)];
        return part ?? nearestId(this.#known, of);
      });
    return this.#settled;
  }

  #settle(text: string, status: ResolutionStatus, id: string | null, suggest: () => string | null = noSuggestion) {
    // Looked for once a text, and only if it is asked for.
    let known: string | null | undefined;
    const suggestion = () => {
      if (known === undefined) known = suggest();
      return known;
    };
    this.#settled.set(text, { status, id, suggestion });
    this.#pending.delete(text);
  }

  /** One id is meant; several leave it open. */
  #redirect(text: string, found: readonly string[]) {
    const [first = null] = found;
    if (found.length === 1) this.#settle(text, "REDIRECTED", first);
    else if (found.length > 1) this.#settle(text, "UNKNOWN", null, () => first);
  }

  /** Ids as they are, and as they were. */
  async #settleIds(): Promise<void> {
    const { model } = this.#context;
    const ids = [...this.#pending.keys()].filter((text) => model.has(splitId(text)?.kind ?? ""));
    const present = await this.#existing(ids);
    for (const id of present) this.#settle(id, "CURRENT", id);
    const gone = ids.filter((id) => !present.has(id));
    for (const id of await this.#retired(gone)) this.#settle(id, "RETIRED", id);
  }

  async #settleSpelled(framework: FrameworkSpellings): Promise<void> {
    for (const spellings of framework.inTurn()) {
      this.#settleBySpelling(spellings);
      if (this.#pending.size === 0) return;
    }
    await this.#settleByCandidates(framework.common);
    await this.#settleByNames(framework.common);
    for (const [text, of] of [...this.#pending]) {
      const countries = framework.parts.holding(of, ["Country"]);
      if (countries.length === 1) this.#redirect(text, countries);
    }
    await this.#settleRetired();
  }

  /** Whole names of nodes of kinds that are not known to everyone. */
  async #settleByNames(common: ReadonlySet<string>): Promise<void> {
    const { model, loaders } = this.#context;
    const others = model.kinds.map(({ name }) => name).filter((name) => !common.has(name));
    const sought = [...this.#pending].flatMap(([asked, of]) =>
      of.flatMap(({ kind, text }) => {
        const kinds = kind === null ? others : others.filter((name) => name === kind);
        return kinds.length === 0
          ? []
          : [{ asked, text, request: { ...namedText(text), kinds, limit: MOST_NAMESAKES } }];
      }),
    );
    const answers = await Promise.all(sought.map(({ request }) => loaders.search.load(request)));
    const nodes = await loadNodes(
      this.#context,
      answers.flatMap(({ hits }) => hits),
    );
    const names = new Map(nodes.map((node) => [node.id, new Set(titlesOf(model.kind(node.kind), node).map(squash))]));
    const found = new Map<string, string[]>();
    for (const [index, { asked, text }] of sought.entries())
      for (const { id } of answers[index]?.hits ?? [])
        if (names.get(id)?.has(squash(text))) found.set(asked, [...(found.get(asked) ?? []), id]);
    for (const [asked, ids] of found) this.#redirect(asked, [...new Set(ids)]);
  }

  #settleBySpelling(spellings: Spellings): void {
    this.#known = this.#known.concat(spellings.all);
    for (const [text, of] of [...this.#pending]) this.#redirect(text, spellings.find(of));
  }

  /** Keys of kinds that are not known to everyone. */
  async #settleByCandidates(common: ReadonlySet<string>): Promise<void> {
    const { model } = this.#context;
    const others = model.kinds.filter(({ name }) => !common.has(name));
    const candidates = new Map([...this.#pending].map(([text, of]) => [text, idCandidates(others, of)]));
    const present = await this.#existing([...new Set([...candidates.values()].flat())]);
    for (const [text, ids] of candidates)
      this.#redirect(
        text,
        ids.filter((id) => present.has(id)),
      );
  }

  /** Keys of any kind that somebody deleted. */
  async #settleRetired(): Promise<void> {
    const { model } = this.#context;
    const past = new Map([...this.#pending].map(([text, of]) => [text, idCandidates(model.kinds, of)]));
    const retired = new Set(await this.#retired([...new Set([...past.values()].flat())]));
    for (const [text, ids] of past) {
      const id = ids.find((one) => retired.has(one));
      if (id !== undefined) this.#settle(text, "RETIRED", id);
    }
  }

  async #retired(ids: readonly string[]): Promise<string[]> {
    return ids.length === 0 ? [] : this.#context.loaders.direct((reader) => reader.retired(ids));
  }

  async #existing(ids: readonly string[]): Promise<Set<string>> {
    const found = await this.#context.loaders.nodes.loadMany(ids);
    return new Set(
      found.flatMap((node) => {
        if (node instanceof Error) throw node;
        return node ? [node.id] : [];
      }),
    );
  }
}
