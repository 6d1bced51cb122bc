import type { Kind } from "../../../model/createModel.ts";
import { yearOf } from "../../../model/record/partialDate.ts";
import { searchedTerms } from "../../../model/record/searchedTerms.ts";
import { isSortable, type SortValue, sortValue } from "../../../model/record/sortValue.ts";
import type { NodeSummary, PropertyDef, Value } from "../../../model/types.ts";
import { integer } from "./integer.ts";

/** By which rules the properties that follow from a record are made: counts up whenever one of the rules changes. */
export const DERIVATION = 2;
/** The search terms of a node's title and of its other text, each between blanks. */
export const TITLE_TEXT = "titleText";
export const BODY_TEXT = "bodyText";
/** The full-text index over both. */
export const TEXT_INDEX = "wsis_text";
/** Hash of the record as wsis-graph wrote it: tells edits from outside. */
export const HASH = "contentHash";

/** The property that a property sorts by; false where the value is missing, so that an index finds those too. */
export function sortProperty(name: string): string {
  return `${name}Sort`;
}

/** The year of a date property, as a number. */
function yearProperty(name: string): string {
  return `${name}Year`;
}

/** The property that holds what a field reads: the year of a date, or the property as it is. */
export function storedProperty({ name, type }: PropertyDef, part: "year" | undefined): string {
  return part === "year" && type === "date" ? yearProperty(name) : name;
}

/** True where an index gives the order: long texts are sorted when they are asked for. */
export function hasIndex(property: PropertyDef): boolean {
  return isSortable(property) && property.search !== "body";
}

export function isList({ type }: PropertyDef): boolean {
  return type === "strings" || type === "enums";
}

/** Throws a RangeError for a kind with a property under the name of something else that its nodes hold. */
export function checkStoredNames({ name: kind, properties }: Kind): void {
  const names = ["key", "recordName", "sources", "verified", TITLE_TEXT, BODY_TEXT, HASH];
  for (const property of properties) {
    names.push(property.name);
    if (isSortable(property)) names.push(sortProperty(property.name));
    if (property.type === "date") names.push(yearProperty(property.name));
  }
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new RangeError(`Cannot keep ${kind} in Neo4j: ${twice} would stand for two things`);
}

/** A record as the properties of its node; whole numbers as the driver's integers. */
export function nodeProperties(kind: Kind, record: NodeSummary, hash: string): Record<string, unknown> {
  const { key, name, sources, verified, properties } = record;
  const row: Record<string, unknown> = {};
  for (const property of kind.properties) {
    const value = properties[property.name] ?? null;
    const missing = value === null || (Array.isArray(value) && value.length === 0);
    if (!missing) row[property.name] = property.type === "int" ? integer(value as number) : value;
    if (isSortable(property)) row[sortProperty(property.name)] = sortable(property, sortValue(property, value));
    if (property.type === "date" && !missing) row[yearProperty(property.name)] = integer(Number(yearOf(String(value))));
  }
  return {
    ...row,
    key,
    recordName: name,
    sources,
    verified,
    [TITLE_TEXT]: searchText(kind, record, "title"),
    [BODY_TEXT]: searchText(kind, record, "body"),
    [HASH]: hash,
  };
}

/** A sort value as it is stored: numbers as Cypher's own, booleans as 0 and 1, false for a missing one. */
function sortable({ type }: PropertyDef, value: SortValue | null): unknown {
  if (value === null) return false;
  if (type === "float" || typeof value === "string") return value;
  return integer(Number(value));
}

/** What a sort property stands for in a position. */
export function sortedValue({ type }: PropertyDef, stored: unknown): Value {
  if (stored === false || stored === null) return null;
  return type === "boolean" ? stored === 1 : (stored as Value);
}

/** What a position's value is in a sort property; undefined for a missing one. */
export function storedSort({ type }: PropertyDef, value: Value): unknown {
  if (value === null) return undefined;
  return type === "boolean" ? (value ? 1 : 0) : value;
}

function searchText(kind: Kind, record: NodeSummary, where: "title" | "body"): string {
  return ` ${[...new Set(searchedTerms(kind, record, where))].join(" ")} `;
}
