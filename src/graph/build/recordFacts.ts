import type { Kind } from "../../model/createModel.ts";
import { basisMask, DECLARED } from "../../model/filter/basis.ts";
import type { Term } from "../../model/record/terms.ts";
import type { NodeRecord, StoredLink } from "../../model/types.ts";
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

/** The truth table of a stored tag. */
export function truthTableOfTag({ basis }: StoredLink): number {
  return truthTableOf(basis ? basisMask([basis]) : DECLARED);
}
