import type { Kind } from "../../model/createModel.ts";
import { basisMask, DECLARED } from "../../model/filter/basis.ts";
import type { Term } from "../../model/filter/parseFilter.ts";
import type { NodeRecord, StoredLink } from "../../model/types.ts";
import { tokenize } from "../../model/words/tokens.ts";
import { truthTableOf } from "../arrays/csr.ts";

/** What everyone knows of a record of a framework kind. */
export function termOf(kind: Kind, record: NodeRecord): Term {
  const parent = kind.parent ? record.links[kind.parent]?.[0]?.key : undefined;
  const group = kind.classifier ? record.properties[kind.classifier] : null;
  return {
    key: record.key,
    name: record.name,
    parent: parent ?? null,
    class: typeof group === "string" ? group : null,
  };
}

export function isSearched(kind: Kind): boolean {
  return kind.properties.some((property) => property.search);
}

export function searchTerms(kind: Kind, record: NodeRecord, where: "title" | "body"): string[] {
  const terms: string[] = [];
  for (const property of kind.properties) {
    if (property.search !== where) continue;
    const value = record.properties[property.name];
    if (typeof value === "string") terms.push(...tokenize(value));
    else if (Array.isArray(value)) for (const part of value) terms.push(...tokenize(part));
  }
  return terms;
}

/** The truth table of a stored tag. */
export function truthTableOfTag({ basis }: StoredLink): number {
  return truthTableOf(basis ? basisMask([basis]) : DECLARED);
}
