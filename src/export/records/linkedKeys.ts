import type { ApiContext } from "../../api/ApiContext.ts";
import { chainsFrom } from "../../api/evidence/chains.ts";
import { remainingSteps } from "../../api/evidence/tagDerivations.ts";
import {
  ANY_BASIS,
  type BasisMask,
  basisMask,
  basisNames,
  DECLARED,
  IMPLIED,
  SUGGESTED,
} from "../../model/filter/basis.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import type { Basis, LinkDef, NodeRecord, PathStep, StoredLink } from "../../model/types.ts";

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
  const mask = basisMask(counted);
  const keysOf: LinkedKeys = ({ links }, link) => {
    const stored = links[link.name];
    const derived = rules.get(link.name);
    if (!derived) return stored?.map(({ key }) => ({ key })) ?? [];
    const found = new Map<string, Said>();
    const say = (key: string, basis: BasisMask, entry?: StoredLink) => {
      if ((basis & mask) === 0) return;
      const said = found.get(key);
      if (said) {
        said.basis |= basis;
        said.entry ??= entry;
      } else found.set(key, { basis, entry });
    };
    if (stored) for (const entry of stored) say(entry.key, bitOf(entry), entry.basis ? entry : undefined);
    for (const { first, implied, leadsTo } of derived)
      for (const entry of links[first] ?? []) {
        if (implied && entry.basis) continue;
        for (const key of leadsTo.get(entry.key) ?? []) say(key, implied ? IMPLIED : bitOf(entry));
      }
    return [...found].map(([key, { basis, entry }]) => linkedKey(key, names[basis]!, entry));
  };
  return remembered(keysOf);
}

/** What is said of a key. */
interface Said {
  basis: BasisMask;
  entry: StoredLink | undefined;
}

/** The names of each set of bases. */
const names: readonly (readonly Basis[])[] = Array.from({ length: ANY_BASIS + 1 }, (_, mask) => basisNames(mask));

function linkedKey(key: string, basis: readonly Basis[], entry: StoredLink | undefined): LinkedKey {
  if (!entry) return { key, basis };
  const { confidence, because } = entry;
  return { key, basis, ...(confidence && { confidence }), ...(because && { because }) };
}

/** The same, made once for each record as long as no other is asked about. */
function remembered(keysOf: LinkedKeys): LinkedKeys {
  let last: NodeRecord | null = null;
  const known = new Map<LinkDef, readonly LinkedKey[]>();
  return (record, link) => {
    if (record !== last) known.clear();
    last = record;
    const keys = known.get(link) ?? keysOf(record, link);
    known.set(link, keys);
    return keys;
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
const bitOf = ({ basis }: StoredLink): BasisMask => (basis ? SUGGESTED : DECLARED);
