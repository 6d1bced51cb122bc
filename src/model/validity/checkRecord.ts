import type { Kind, Model } from "../createModel.ts";
import { nameOf } from "../record/nameOf.ts";
import { dayRange } from "../record/partialDate.ts";
import type { NodeRecord, PropertyDef, Value } from "../types.ts";
import { hint } from "../words/hint.ts";
import { checkKey } from "./checkKey.ts";
import { checkLinks } from "./checkLinks.ts";
import { checkReference } from "./checkReference.ts";
import { checkValue } from "./checkValue.ts";
import type { KnownNodes } from "./KnownNodes.ts";
import { REQUIRED, type RecordFault } from "./RecordFault.ts";
import { saysUnverified, sourceReason } from "./sources.ts";

/**
 * What is wrong with a record, all at once; nothing, if it can be part of the graph. `known`: the nodes around it, and the
 * record itself, as they will be.
 */
export function checkRecord(model: Model, record: NodeRecord, known: KnownNodes): RecordFault[] {
  if (!model.has(record.kind)) {
    const near = hint(
      record.kind,
      model.kinds.map(({ name }) => name),
    );
    return [{ path: ["kind"], value: record.kind, reason: `there is no kind ${record.kind}${near}` }];
  }
  const kind = model.kind(record.kind);
  return oneEach([
    ...checkKey(kind, record),
    ...checkProperties(kind, record),
    ...checkReference(model, kind, record, known),
    ...checkLinks(model, kind, record, known),
    ...checkSources(record),
    ...checkName(kind, record),
  ]);
}

/** The first fault of each place. */
function oneEach(faults: readonly RecordFault[]): RecordFault[] {
  if (faults.length < 2) return [...faults];
  const places = new Set<string>();
  return faults.filter(({ path }) => {
    const place = path.join();
    return !places.has(place) && places.add(place);
  });
}

function checkProperties(kind: Kind, { properties }: NodeRecord): RecordFault[] {
  const faults = kind.properties.flatMap((property): RecordFault[] => {
    const value = properties[property.name] ?? null;
    if (value === null || (typeof value === "object" && value.length === 0))
      return property.required ? [{ path: ["properties", property.name], value: "", reason: REQUIRED }] : [];
    const wrong = checkValue(property, value);
    return wrong.length > 0 ? wrong : checkOrder(kind, property, value, properties);
  });
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || kind.property.has(name)) continue;
    const reason = `${kind.name} has no such property${hint(name, kind.property.keys())}`;
    faults.push({ path: ["properties", name], value: String(value), reason });
  }
  return faults;
}

/** An end is not before its start: dates by what they can mean, so that 2015 can end what began in 2015-12. */
function checkOrder(
  kind: Kind,
  { name, notBefore }: PropertyDef,
  value: Value,
  properties: Readonly<Record<string, Value>>,
): RecordFault[] {
  const start = kind.property.get(notBefore ?? "");
  const begun = start && properties[start.name];
  if (!start || begun === undefined || begun === null || checkValue(start, begun).length > 0) return [];
  const early =
    typeof value === "string" && typeof begun === "string"
      ? dayRange(value).to < dayRange(begun).from
      : Number(value) < Number(begun);
  return early
    ? [{ path: ["properties", name], value: String(value), reason: `expected ${begun} or later: it begins then` }]
    : [];
}

function checkSources({ sources, verified }: NodeRecord): RecordFault[] {
  if (sources.length === 0) return [{ path: ["sources"], value: "", reason: "a source is required" }];
  const faults = sources.flatMap((source, index): RecordFault[] => {
    const reason = sourceReason(source);
    return reason === null ? [] : [{ path: ["sources", index], value: source, reason }];
  });
  if (verified && saysUnverified(sources))
    faults.push({ path: ["verified"], value: "true", reason: "expected false, as a source says unverified" });
  return faults;
}

function checkName(kind: Kind, { key, name, properties }: NodeRecord): RecordFault[] {
  const expected = nameOf(kind, key, properties);
  return name === expected ? [] : [{ path: ["name"], value: name, reason: `expected "${expected}"` }];
}
