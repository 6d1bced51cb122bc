import type { ApiContext } from "../../api/ApiContext.ts";
import { chainsFrom } from "../../api/evidence/chains.ts";
import { remainingSteps } from "../../api/evidence/tagDerivations.ts";
import { groupBy } from "../../model/groupBy.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import { BASES, type Basis, type LinkDef, type NodeRecord, type PathStep, type StoredLink } from "../../model/types.ts";

/** A key that a record is linked to. */
export interface LinkedKey {
  readonly key: string;
  /** Of a tag, what says so; absent for other links. */
  readonly basis?: readonly Basis[];
  readonly confidence?: string;
  readonly because?: string;
}

/** What a record is linked to by one of its own links, with the tags that follow from others: as the API counts them. */
export type LinkedKeys = (record: NodeRecord, link: LinkDef) => readonly LinkedKey[];

/** More than follow from any one tag. */
const MOST = 1000;

/** Which keys a tag leads on to, by its own. */
interface Rule {
  readonly first: string;
  readonly implied: boolean;
  readonly leadsTo: ReadonlyMap<string, readonly string[]>;
}

/** Reads once what tags lead on to. `counted`: the bases of tags that count. */
export async function linkedKeys(context: ApiContext, counted: readonly Basis[]): Promise<LinkedKeys> {
  const rules = new Map<string, readonly Rule[]>();
  for (const { name, tag } of context.model.links)
    if (tag) rules.set(name, await Promise.all((tag.derived ?? []).map((derivation) => ruleOf(context, derivation))));
  return ({ links }, link) => {
    const stored = links[link.name] ?? [];
    const derived = rules.get(link.name);
    if (!derived) return stored.map(({ key }) => ({ key }));
    const said = [...stored.map((entry) => ({ entry, key: entry.key, basis: basisOf(entry) }))];
    for (const { first, implied, leadsTo } of derived)
      for (const entry of links[first] ?? []) {
        const basis = basisOf(entry);
        if (implied && basis !== "DECLARED") continue;
        for (const key of leadsTo.get(entry.key) ?? [])
          said.push({ entry: { key }, key, basis: implied ? "IMPLIED" : basis });
      }
    return [
      ...groupBy(
        said.filter(({ basis }) => counted.includes(basis)),
        ({ key }) => key,
      ),
    ].map(([key, same]) => {
      const basis = BASES.filter((one) => same.some((said) => said.basis === one));
      const { confidence, because } = same.find(({ entry }) => entry.confidence ?? entry.because)?.entry ?? {};
      return { key, basis, ...(confidence && { confidence }), ...(because && { because }) };
    });
  };
}

async function ruleOf(context: ApiContext, derivation: Parameters<typeof remainingSteps>[1]): Promise<Rule> {
  const { model } = context;
  const [first, ...rest] = derivation.path as readonly [PathStep, ...PathStep[]];
  const starts = context.terms(model.link(first.link).to).map(({ key }) => nodeId(model.link(first.link).to, key));
  const chains = await chainsFrom(context, starts, remainingSteps(model, derivation, rest), MOST);
  const leadsTo = new Map(
    [...chains].map(([start, of]) => [keyOf(start), [...new Set(of.map((chain) => keyOf(chain.at(-1)!)))]] as const),
  );
  return { first: first.link, implied: derivation.basis === "IMPLIED", leadsTo };
}

const keyOf = (id: string) => splitId(id)!.key;
const basisOf = ({ basis }: StoredLink): Basis => basis ?? "DECLARED";
