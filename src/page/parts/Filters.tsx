import type { ReactElement } from "react";
import { withoutField } from "../../api/request/door.ts";
import type { Kind } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { BASES } from "../../model/types.ts";
import type { Answer, Scene } from "../Page.ts";
import { type Chip, chipsOf, filterOf, joinKeys, parametersOf, splitKeys } from "./Address.ts";
import { ConditionWords, type NodeNames } from "./ConditionWords.tsx";
import { codedName } from "./codedName.ts";
import { conditionsOf, namedIn } from "./conditions.ts";
import { keyText } from "./keyText.ts";
import type { LocalName } from "./LocalName.ts";
import { Name } from "./Name.tsx";
import { fill } from "./texts.ts";
import { layoutTongue } from "./tongue.ts";

export interface FacetData {
  readonly dimension: string;
  readonly filterField: string;
  readonly totalBuckets: number;
  readonly buckets: readonly { readonly key: string; readonly labelIn: LocalName; readonly count: number }[];
  /** Records without a key. */
  readonly missing: { readonly count: number; readonly where: FilterInput };
}

/** The fields of a facet that `Facets` draws; the question has a variable `$lang`. */
export const facetFields =
  "dimension filterField totalBuckets buckets { key labelIn(lang: $lang) { text lang } count } missing { count where }";

/** How many keys a facet shows: all regions, lines and goals. */
export const FACET_KEYS = 20;

/** The names of the nodes that `Chips` speaks of; the question has the variables of `namesAsked`. */
export const namesField = "named: nodes(ids: $named) { id label(lang: $lang) { text lang } }";

/** The variable of `namesField`. */
export function namesAsked(
  { model }: Scene,
  kind: Kind,
  chips: readonly Chip[],
): { readonly named: readonly string[] } {
  return { named: namedIn(model, kind, chips) };
}

/** By their ids, from an answer with `namesField`. */
export function namesIn({ model }: Scene, { data }: Pick<Answer, "data">): NodeNames {
  const named = (data.named ?? []) as readonly ({ readonly id: string; readonly label: LocalName } | null)[];
  return new Map(
    named.flatMap((node) => {
      const split = node && splitId(node.id);
      return split ? [[node.id, codedName(model.kind(split.kind), split.key, node.label)] as const] : [];
    }),
  );
}

/** Dimensions that people know, each over a field of its own. */
function offered({ dimensions }: Kind) {
  const seen = new Set<string>();
  return dimensions.filter(({ filter, level, field }) => {
    const first = !seen.has(filter) && level !== "group" && field.type !== "range";
    if (first) seen.add(filter);
    return first;
  });
}

/** The field of a condition that a filter field would meet on one linked node. */
function metBy({ meeting }: Kind, chips: readonly Chip[], filter: string): string | undefined {
  return conditionsOf(chips).find(
    ({ field }) => field !== filter && meeting.has(field) && meeting.get(field) === meeting.get(filter),
  )?.field;
}

/**
 * The dimensions of a kind that its pages are narrowed down by. Left out are those that would meet with a condition on one linked
 * node: they count what any of these nodes holds.
 */
export function facetsOf(kind: Kind, chips: readonly Chip[], most = 6): string[] {
  return offered(kind)
    .filter(({ filter }) => metBy(kind, chips, filter) === undefined)
    .sort((a, b) => rank(a.name) - rank(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

const FIRST = ["REGION", "STAKEHOLDER_TYPE", "DEVELOPMENT_GROUP", "PRIZE_STATUS", "TYPE", "STATUS", "ACTION_LINE"];
const rank = (name: string) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);

interface FiltersProps {
  readonly scene: Scene;
  readonly kind: Kind;
}

/** The conditions in words, each of which can be taken back. */
export function Chips({ scene, kind, names }: FiltersProps & { readonly names: NodeNames }): ReactElement | null {
  const { texts, address, words } = scene;
  const chips = chipsOf(kind, address.parameters);
  const conditions = conditionsOf(chips);
  if (conditions.length === 0) return null;
  const nameOf = (field: string) =>
    ({ and: texts.and, or: texts.anyOf, not: texts.notSo, text: texts.textHolds })[field] ??
    words.name(field, kind.name);
  return (
    <section aria-label={texts.filters} className="chips">
      <p>
        {words.kinds(kind)}
        {texts.colon}
        {texts.all.toLowerCase()}
      </p>
      <ul>
        {conditions.map(({ field, filter, without }, place) => (
          <li key={JSON.stringify(filter)}>
            {place > 0 && <span className="operator">{texts.and} </span>}
            <span>
              <ConditionWords scene={scene} kind={kind} names={names} filter={filter} />
            </span>{" "}
            <a href={address.with({ ...without, after: null })} aria-label={`${texts.remove} ${nameOf(field)}`}>
              ✕
            </a>
          </li>
        ))}
        <li>
          <a href={address.with({ ...Object.fromEntries(chips.map((chip) => [chip.parameter, null])), after: null })}>
            {texts.clear}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** What there is beside what is shown: each key with its count, chosen or not. */
export function Facets({
  scene,
  kind,
  facets,
}: FiltersProps & { readonly facets: readonly FacetData[] }): ReactElement {
  const { texts, address, words } = scene;
  const nameOf = (name: string, bucket: FacetData["buckets"][number]) => {
    const dimension = kind.dimension.get(name)!;
    return codedName(dimension.field.target, bucket.key, keyText(scene, dimension, bucket));
  };
  return (
    <aside aria-label={texts.facets} className="facets">
      <h2>{texts.facets}</h2>
      {facets.map(({ dimension, filterField, totalBuckets, buckets, missing }) => {
        const chosen = splitKeys(address.get(filterField) ?? "");
        // What is counted is without any condition on the field: so is what is opened.
        const others = {
          [`${filterField}.all`]: null,
          [`${filterField}.none`]: null,
          after: null,
          ...withoutOwn(kind, scene, filterField),
        };
        return (
          <details key={dimension} open>
            <summary>{words.name(dimension, kind.name)}</summary>
            <ul
              {...layoutTongue(
                scene,
                buckets.map(({ labelIn }) => labelIn),
              )}
            >
              {buckets.map((bucket) => {
                const { key, count } = bucket;
                const on = chosen.includes(key);
                const next = on ? chosen.filter((one) => one !== key) : [...chosen, key];
                return (
                  <li key={key}>
                    <a
                      href={address.with({ ...others, [filterField]: joinKeys(next) || null })}
                      aria-current={on ? "true" : undefined}
                    >
                      <span>
                        <Name scene={scene} name={nameOf(dimension, bucket)} />
                      </span>{" "}
                      <span className="count">{words.number(count)}</span>
                    </a>
                  </li>
                );
              })}
              {totalBuckets > buckets.length && (
                <li className="quiet">{fill(texts.moreOf, { count: words.number(totalBuckets - buckets.length) })}</li>
              )}
              <NotGiven scene={scene} kind={kind} missing={missing} without={{ ...others, [filterField]: null }} />
            </ul>
          </details>
        );
      })}
      <HiddenFacets scene={scene} kind={kind} />
    </aside>
  );
}

/** What has no key, as a choice beside the keys. `without`: what takes a choice of the facet back. */
function NotGiven({
  scene,
  kind,
  missing,
  without,
}: FiltersProps & Pick<FacetData, "missing"> & { readonly without: Readonly<Record<string, string | null>> }) {
  const { texts, address, words } = scene;
  const { count, where } = missing;
  const chips = chipsOf(kind, address.parameters);
  const now = Object.fromEntries(chips.map(({ parameter }) => [parameter, null]));
  const next = parametersOf(kind, where, address.basis);
  const isOn = sameText(next, Object.fromEntries(chips.map(({ parameter }) => [parameter, address.get(parameter)!])));
  if (count === 0 && !isOn) return null;
  return (
    <li className="missing">
      <a
        href={address.with(isOn ? without : { ...now, ...next, after: null })}
        aria-current={isOn ? "true" : undefined}
      >
        <span>{texts.notGiven}</span> <span className="count">{words.number(count)}</span>
      </a>
    </li>
  );
}

/** Whether two sets of parameters say the same, in whichever order. */
function sameText(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const written = (of: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(of).sort());
  return written(a) === written(b);
}

/** Why a facet that was there is not. */
function HiddenFacets({ scene, kind }: FiltersProps): ReactElement | null {
  const { texts, address, words } = scene;
  const chips = chipsOf(kind, address.parameters);
  const hidden = offered(kind).flatMap(({ name, filter }) => {
    const by = metBy(kind, chips, filter);
    return by === undefined ? [] : [{ name, by }];
  });
  if (hidden.length === 0) return null;
  const names = hidden.map(({ name }) => words.name(name, kind.name)).join(", ");
  return <p className="quiet">{fill(texts.hiddenFacets, { name: words.name(hidden[0]!.by, kind.name), names })}</p>;
}
/** The `where` of an address without a field. */
function withoutOwn(kind: Kind, { address }: Scene, field: string): Record<string, string | null> {
  const given = chipsOf(kind, address.parameters).filter(({ how }) => how === "json");
  if (given.length === 0) return {};
  const rest = withoutField(filterOf(given), field);
  return { where: Object.keys(rest).length > 0 ? JSON.stringify(rest) : null };
}

/** Which tags count, as a switch with a sentence on what it means. */
export function BasisSwitch({ scene }: { readonly scene: Scene }): ReactElement {
  const { texts, address } = scene;
  const names = { DECLARED: texts.declared, SUGGESTED: texts.suggested, IMPLIED: texts.implied };
  return (
    <section className="basis" aria-label={texts.basis}>
      <p>
        {texts.basis}
        {texts.colon}
        {BASES.map((basis) => {
          const on = address.basis.includes(basis);
          const next = on ? address.basis.filter((one) => one !== basis) : [...address.basis, basis];
          return (
            <a
              key={basis}
              className="switch"
              href={address.with({ basis: next.length > 0 ? next.join(",").toLowerCase() : null, after: null })}
              aria-current={on ? "true" : undefined}
            >
              {on ? "☑" : "☐"} {names[basis]}
            </a>
          );
        })}
      </p>
      <p className="quiet">{texts.basisNote}</p>
    </section>
  );
}
