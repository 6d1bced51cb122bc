import type { ReactElement } from "react";
import { withoutField } from "../../api/request/door.ts";
import type { Kind } from "../../model/createModel.ts";
import { BASES } from "../../model/types.ts";
import type { Scene } from "../Page.ts";
import { type Chip, chipsOf, filterOf, joinKeys, splitKeys } from "./Address.ts";
import { inWords } from "./words.ts";

export interface FacetData {
  readonly dimension: string;
  readonly filterField: string;
  readonly totalBuckets: number;
  readonly buckets: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

/** The fields of a facet that `Facets` draws. */
export const facetFields = "dimension filterField totalBuckets buckets { key label count }";

/** How many keys a facet shows: all regions, lines and goals. */
export const FACET_KEYS = 20;

/**
 * The dimensions of a kind that its pages are narrowed down by: a few that people know, each over a field of its own. Left out are
 * those that would meet with a condition on one linked node: they count what any of these nodes holds.
 */
export function facetsOf(kind: Kind, chips: readonly Chip[], most = 6): string[] {
  const seen = new Set<string>();
  const meets = (filter: string) =>
    chips.some(
      ({ field }) =>
        field !== filter && kind.meeting.has(field) && kind.meeting.get(field) === kind.meeting.get(filter),
    );
  return kind.dimensions
    .filter(({ filter, level, field }) => {
      const first = !seen.has(filter) && level !== "group" && field.type !== "range" && !meets(filter);
      if (first) seen.add(filter);
      return first;
    })
    .sort((a, b) => rank(a.name) - rank(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

const FIRST = ["REGION", "STAKEHOLDER_TYPE", "DEVELOPMENT_GROUP", "PRIZE_STATUS", "TYPE", "STATUS", "ACTION_LINE"];
const rank = (name: string) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);

interface FiltersProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly facets: readonly FacetData[];
}

/** What a condition asks of its field, in words. */
export function chipWords({ texts }: Scene, facets: readonly FacetData[]): (chip: Chip) => string {
  const labels = new Map(
    facets.flatMap(({ filterField, buckets }) => buckets.map((b) => [`${filterField} ${b.key}`, b.label])),
  );
  return ({ field, how, values }) => {
    const named = values.map((value) => labels.get(`${field} ${value}`) ?? value);
    if (how === "range") return named.filter((value, index) => index === 0 || value !== named[0]).join(" – ");
    return `${how === "none" ? `${texts.not} ` : ""}${named.join(how === "all" ? " + " : ` ${texts.anyOf} `)}`;
  };
}

/** The conditions in words, each of which can be taken back. */
export function Chips({ scene, kind, facets }: FiltersProps): ReactElement | null {
  const { texts, address } = scene;
  const chips = chipsOf(kind, address.parameters);
  if (chips.length === 0) return null;
  const wordsOf = chipWords(scene, facets);
  return (
    <section aria-label={texts.filters} className="chips">
      <p>{texts.all}:</p>
      <ul>
        {chips.map((chip) => (
          <li key={chip.parameter}>
            {inWords(chip.field)}: <strong>{wordsOf(chip)}</strong>{" "}
            <a
              href={address.with({ [chip.parameter]: null, after: null })}
              aria-label={`${texts.remove} ${inWords(chip.field)}`}
            >
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
export function Facets({ scene, kind, facets }: FiltersProps): ReactElement {
  const { texts, address } = scene;
  return (
    <aside aria-label={texts.facets} className="facets">
      <h2>{texts.facets}</h2>
      {facets.map(({ dimension, filterField, totalBuckets, buckets }) => {
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
            <summary>{inWords(dimension)}</summary>
            <ul>
              {buckets.map(({ key, label, count }) => {
                const on = chosen.includes(key);
                const next = on ? chosen.filter((one) => one !== key) : [...chosen, key];
                return (
                  <li key={key}>
                    <a
                      href={address.with({ ...others, [filterField]: joinKeys(next) || null })}
                      aria-current={on ? "true" : undefined}
                    >
                      <span>{label}</span> <span className="count">{count}</span>
                    </a>
                  </li>
                );
              })}
              {totalBuckets > buckets.length && <li className="quiet">+{totalBuckets - buckets.length}</li>}
            </ul>
          </details>
        );
      })}
    </aside>
  );
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
        {texts.basis}:{" "}
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
