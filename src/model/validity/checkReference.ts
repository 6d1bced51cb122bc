import type { Kind, Model } from "../createModel.ts";
import type { NodeRecord } from "../types.ts";
import { hint } from "../words/hint.ts";
import type { KnownNodes } from "./KnownNodes.ts";
import type { RecordFault } from "./RecordFault.ts";

/** A reference that properties hold: to a node of another kind, or to a term of a vocabulary. */
export function checkReference(model: Model, kind: Kind, record: NodeRecord, known: KnownNodes): RecordFault[] {
  if (!kind.refersBy) return [];
  const { kind: kindProperty, key: keyProperty } = kind.refersBy;
  const [named, key] = [record.properties[kindProperty], record.properties[keyProperty]];
  if (typeof named !== "string") return [];
  const fault = (property: string, value: string, reason: string): RecordFault[] => [
    { path: ["properties", property], value, reason },
  ];
  const vocabulary = model.vocabularies.get(named);
  const others = model.kinds.map(({ name }) => name).filter((name) => name !== kind.name);
  if (!vocabulary && !others.includes(named)) {
    const near = hint(named, [...others, ...model.vocabularies.keys()]);
    return fault(kindProperty, named, `there is no kind or vocabulary ${named} to refer to${near}`);
  }
  if (typeof key !== "string") return [];
  if (vocabulary) {
    const keys = vocabulary.terms.map((term) => term.key);
    return keys.includes(key) ? [] : fault(keyProperty, key, `${named} has no term ${key}${hint(key, keys)}`);
  }
  if (known.has(named, key)) return [];
  return fault(keyProperty, key, `there is no ${named} ${key}${hint(key, known.keysLike(named))}`);
}
