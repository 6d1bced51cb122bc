import type { Kind } from "../../model/createModel.ts";
import { type DraftField, draftFields } from "../../model/workbench/draftFields.ts";

/** What one form writes. */
export interface FormKind {
  readonly kind: string;
  readonly submit: string;
  readonly revise: string;
  /** The field of the inputs that holds its values, and what the types of the inputs are called. */
  readonly field: string;
  readonly submitType: string;
  readonly reviseType: string;
}

/** Forms by their paths. */
export const formKinds: Readonly<Record<string, FormKind>> = {
  submit: {
    kind: "Project",
    submit: "submitProject",
    revise: "reviseProject",
    field: "project",
    submitType: "SubmitProjectInput",
    reviseType: "ReviseProjectInput",
  },
  "propose-linkage": {
    kind: "Linkage",
    submit: "proposeLinkage",
    revise: "reviseLinkage",
    field: "linkage",
    submitType: "ProposeLinkageInput",
    reviseType: "ReviseLinkageInput",
  },
  contribute: {
    kind: "Contribution",
    submit: "submitContribution",
    revise: "reviseContribution",
    field: "contribution",
    submitType: "SubmitContributionInput",
    reviseType: "ReviseContributionInput",
  },
};

/** Kinds of which a form shows every term, to be ticked or chosen. */
export const TICKED: ReadonlySet<string> = new Set(["ActionLine", "Sdg", "GdcObjective"]);

/** True for a field that holds several values. */
export function isMany(field: DraftField): boolean {
  return "link" in field
    ? field.link.forward.many
    : field.property.type === "strings" || field.property.type === "enums";
}

/** What the fields of a form say, as the value of an input. What is no number is left as text: what is wrong with it is told. */
export function valuesOf(kind: Kind, fields: URLSearchParams): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of draftFields(kind)) {
    const { name } = field;
    const texts = fields.getAll(name).flatMap((text) => (isMany(field) ? text.split(";") : [text]));
    const given = texts.map((text) => text.trim()).filter((text) => text !== "");
    if (given.length === 0) continue;
    const [first] = given;
    const number = "property" in field && field.property.type === "int" && /^-?\d{1,9}$/.test(first!);
    values[name] = isMany(field) ? given : number ? Number(first) : first;
  }
  const sources = (fields.get("sources") ?? "").split("\n").map((source) => source.trim());
  const told = sources.filter((source) => source !== "");
  return told.length > 0 ? { ...values, sources: told } : values;
}

/** What the fields of links hold that may be names rather than keys, as ids: `Country:Kenya`. */
export function namedIn(kind: Kind, values: Readonly<Record<string, unknown>>): string[] {
  return draftFields(kind).flatMap((field) => {
    const value = values[field.name];
    if (!("link" in field) || value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((text) => idOf(field.link.to, String(text)));
  });
}

function idOf(kind: string, text: string): string {
  return text.startsWith(`${kind}:`) ? text : `${kind}:${text}`;
}

/** The same values with ids in the place of names. `ids`: by what `namedIn` gave. */
export function withIds(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  ids: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const found: Record<string, unknown> = { ...values };
  for (const field of draftFields(kind)) {
    const value = values[field.name];
    if (!("link" in field) || value === undefined) continue;
    const id = (text: unknown) => ids.get(idOf(field.link.to, String(text))) ?? text;
    found[field.name] = Array.isArray(value) ? value.map(id) : id(value);
  }
  return found;
}

/** Fields that hold no number where one belongs. */
export function numberless(kind: Kind, fields: URLSearchParams): string[] {
  return draftFields(kind).flatMap((field) => {
    const text = (fields.get(field.name) ?? "").trim();
    const isNumber = "property" in field && field.property.type === "int";
    return isNumber && text !== "" && !/^-?\d{1,9}$/.test(text) ? [field.name] : [];
  });
}

/** The fields of a form that say so. */
export function fieldsOf(kind: Kind, values: Readonly<Record<string, unknown>>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const field of draftFields(kind)) {
    const value = values[field.name];
    const texts = Array.isArray(value)
      ? value.map(String)
      : value === undefined || value === null
        ? []
        : [String(value)];
    const ticked = "link" in field && TICKED.has(field.link.to);
    if (isMany(field) && !ticked) fields.set(field.name, texts.join("; "));
    else for (const text of texts) fields.append(field.name, text);
  }
  const { sources } = values;
  if (Array.isArray(sources)) fields.set("sources", sources.join("\n"));
  return fields;
}
