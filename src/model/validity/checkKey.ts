import type { Kind } from "../createModel.ts";
import type { NodeRecord } from "../types.ts";
import { REQUIRED, type RecordFault, type RecordPath } from "./RecordFault.ts";
import { textReason } from "./textReason.ts";

const keyPattern = /^[^\s;|\p{C}]{1,200}$/u;

/** Why a text can be no key, of whatever kind; null if it can. */
export function keyReason(text: string): string | null {
  const reason = textReason(text);
  if (reason !== null) return reason;
  return keyPattern.test(text)
    ? null
    : "expected a key: 1 to 200 characters without white space, control characters, ; or |";
}

/** The key of a record: well formed, of its kind's form, and in agreement with what it says of the record. */
export function checkKey(kind: Kind, record: NodeRecord): RecordFault[] {
  const { key } = record;
  const match = kind.keyForm?.pattern.exec(key);
  const reason = keyReason(key) ?? (match === null ? `expected ${kind.keyForm?.expected}` : null);
  if (reason !== null) return [{ path: ["key"], value: key, reason }];
  return Object.entries(match?.groups ?? {}).flatMap(([name, said]) => disagreement(kind, record, name, said));
}

/** `said`: what the key says that the property or link of this name holds; undefined: nothing. */
function disagreement(kind: Kind, record: NodeRecord, name: string, said: string | undefined): RecordFault[] {
  const property = kind.property.get(name);
  const held = property ? record.properties[name] : record.links[name]?.map(({ key }) => key).join(" ");
  const value = String(held ?? "");
  if (value === (said ?? "")) return [];
  const path: RecordPath = property ? ["properties", name] : ["links", name];
  if (value === "" && property?.required) return [{ path, value, reason: REQUIRED }];
  return [{ path, value, reason: `expected ${said ?? "nothing"}, as the key ${record.key} says` }];
}
