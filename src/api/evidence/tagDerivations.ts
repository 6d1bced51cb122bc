import type { Model } from "../../model/createModel.ts";
import { ANY_BASIS, type BasisMask, basisMask, DECLARED, IMPLIED } from "../../model/filter/basis.ts";
import { and } from "../../model/filter/combine.ts";
import type { Filter, FilteredStep } from "../../model/filter/Filter.ts";
import { groupBy } from "../../model/groupBy.ts";
import { targetKind } from "../../model/links/linkStep.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { BASES, type Basis, type Derivation, type PathStep, type StoredLink } from "../../model/types.ts";
import { verbOf } from "../../model/words/linkVerb.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { Clause } from "../../model/words/sentence.ts";
import type { ApiContext } from "../ApiContext.ts";
import { chainsFrom, propertyField } from "./chains.ts";

/** More than lead on from any one tag. */
const MOST_DERIVED = 1000;

/** One tag of a node, under the bases that count. */
export interface TagEdge {
  readonly link: string;
  readonly holder: string;
  readonly target: string;
  readonly basis: BasisMask;
}

/** How a node comes to a tag: it holds it itself, or it follows from another of its tags over what lies `between`. */
export interface TagDerivation {
  readonly between: readonly string[];
  readonly basis: readonly Basis[];
  readonly clauses: readonly Clause[];
}

/** The ways of each tag: its own first, then in the order in which the model declares what follows, then by ids. */
export async function tagDerivations(
  context: ApiContext,
  edges: readonly TagEdge[],
): Promise<(edge: TagEdge) => TagDerivation[]> {
  const holders = [...new Set(edges.map(({ holder }) => holder))];
  const links = new Map(await Promise.all(holders.map(async (id) => [id, await linksOf(context, id)] as const)));
  await context.turns.pass(null);
  const tagsOf = (holder: string, link: string, basis: BasisMask) => countedTags(links.get(holder)?.[link], basis);
  const derived = await Promise.all(
    [...groupBy(edges, ({ link, basis }) => `${link} ${basis}`).values()].map(async (alike) => {
      const { link, basis } = alike[0]!;
      const of = context.model.link(link).tag?.derived ?? [];
      const ways = await Promise.all(
        of.map((derivation) => derivationsBy(context, derivation, { edges: alike, basis, tagsOf })),
      );
      return [`${link} ${basis}`, (edge: TagEdge) => ways.flatMap((way) => way(edge))] as const;
    }),
  );
  const derivedBy = new Map(derived);
  return (edge) => {
    const { link, holder, target, basis } = edge;
    const own = [...tagsOf(holder, link, basis)].filter(([key]) => nodeId(context.model.link(link).to, key) === target);
    return [
      ...own.map(([, tags]) => ({
        between: [],
        basis: basesOf(tags),
        clauses: [tagClause(context.model, edge, tags)],
      })),
      ...(derivedBy.get(`${link} ${basis}`)?.(edge) ?? []),
    ];
  };
}

async function linksOf({ loaders }: ApiContext, id: string) {
  const node = await loaders.nodes.load(id);
  return node?.links ?? (await loaders.records.load(id))?.links ?? {};
}

/** Tags of one link under one basis, and what their holders hold. */
interface HeldTags {
  readonly edges: readonly TagEdge[];
  readonly basis: BasisMask;
  readonly tagsOf: (holder: string, link: string, basis: BasisMask) => Map<string, StoredLink[]>;
}

/** The ways that one derivation makes. */
async function derivationsBy(
  context: ApiContext,
  derivation: Derivation,
  { edges, basis: counted, tagsOf }: HeldTags,
): Promise<(edge: TagEdge) => TagDerivation[]> {
  const { model } = context;
  const implied = derivation.basis === "IMPLIED";
  if (implied && (counted & IMPLIED) === 0) return () => [];
  const basis = implied ? DECLARED : counted;
  const [first, ...rest] = derivation.path as [PathStep, ...PathStep[]];
  const tagKind = model.link(first.link).to;
  const keys = new Set(edges.flatMap(({ holder }) => [...tagsOf(holder, first.link, basis).keys()]));
  const starts = [...keys].map((key) => nodeId(tagKind, key));
  const chains = await chainsFrom(context, starts, remainingSteps(model, derivation, rest), MOST_DERIVED);
  return ({ holder, target }) =>
    [...tagsOf(holder, first.link, basis)]
      .map(([key, tags]) => ({ id: nodeId(tagKind, key), tags }))
      .sort((a, b) => compareCodePoints(a.id, b.id))
      .flatMap(({ id, tags }) =>
        (chains.get(id) ?? [])
          .filter((chain) => chain.at(-1) === target)
          .map(
            (chain): TagDerivation => ({
              between: chain.slice(0, -1),
              basis: implied ? ["IMPLIED"] : basesOf(tags),
              clauses: [
                tagClause(model, { link: first.link, holder, target: id }, tags),
                ...rest.map((step, index) => ({
                  ...linkClause(model, step, chain[index]!, chain[index + 1]!),
                  ...(implied && index === rest.length - 1 && { note: "(implied)" }),
                })),
              ],
            }),
          ),
      );
}

export function remainingSteps(model: Model, { where = [] }: Derivation, rest: readonly PathStep[]): FilteredStep[] {
  return rest.map((step, index) => {
    const of = where
      .filter((condition) => condition.step === index + 2)
      .map(({ property, equals }): Filter => {
        const field = propertyField(model, targetKind(model, step), property);
        if (!field) throw new RangeError(`${targetKind(model, step)} has no filter for ${property}`);
        return { op: "any", field, keys: [equals], basis: ANY_BASIS };
      });
    return { link: step.link, reverse: step.reverse === true, basis: ANY_BASIS, filter: and(of) };
  });
}

/** What a link says, whichever end it is seen from. */
export function linkClause(model: Model, { link, reverse }: PathStep, near: string, far: string): Clause {
  const [subject, object] = reverse ? [far, near] : [near, far];
  return { subject, verb: verbOf(model.link(link).relationship), object };
}

function tagClause(
  model: Model,
  { link, holder, target }: Omit<TagEdge, "basis">,
  tags: readonly StoredLink[],
): Clause {
  const said = basesOf(tags).map((basis) => {
    if (basis === "DECLARED") return "declared";
    const { confidence, because } = tags.find((tag) => tag.basis === basis)!;
    const sure = confidence ? ` with ${confidence} confidence` : "";
    return `suggested${sure}${because ? `: ${because.replace(/\.$/, "")}` : ""}`;
  });
  return { ...linkClause(model, { link }, holder, target), note: `(${said.join(", and ")})` };
}

/** The tags of a link by key, those of which a basis counts. */
function countedTags(stored: readonly StoredLink[] | undefined, counted: BasisMask): Map<string, StoredLink[]> {
  const byKey = groupBy(stored ?? [], ({ key }) => key);
  return new Map([...byKey].filter(([, tags]) => (basisMask(basesOf(tags)) & counted) !== 0));
}

function basesOf(tags: readonly StoredLink[]): Basis[] {
  return BASES.filter((basis) => tags.some((tag) => (tag.basis ?? "DECLARED") === basis));
}
