import type { Kind } from "../../model/createModel.ts";
import type { PropertyDef } from "../../model/types.ts";
import { draftFields } from "../../model/workbench/draftFields.ts";
import { described, members, pluralOf } from "./described.ts";

/** What people may say of a record of a kind; nothing for one that is not submitted. All of it may be left out: what is missing is told. */
export function inputSdl(kind: Kind): string[] {
  if (!kind.submitted) return [];
  const fields = draftFields(kind).map((field) => {
    if ("property" in field) return described(field.property.description, `${field.name}: ${typeOf(field.property)}`);
    const { forward, to } = field.link;
    const says = `${forward.description} Keys or ids of kind ${to}.`;
    return described(says, `${field.name}: ${forward.many ? "[String!]" : "String"}`);
  });
  const sources = described("Where more can be read of it, one source an entry.", "sources: [String!]");
  const says = `What may be said of one of ${pluralOf(kind)} in a submission.`;
  return [described(says, `input ${kind.name}Input {\n${members([...fields, sources])}\n}`)];
}

function typeOf({ type, vocabulary }: PropertyDef): string {
  if (vocabulary) return type === "enums" ? `[${vocabulary.name}!]` : vocabulary.name;
  switch (type) {
    case "int":
      return "Int";
    case "float":
      return "Float";
    case "boolean":
      return "Boolean";
    case "date":
      return "PartialDate";
    case "strings":
      return "[String!]";
    default:
      return "String";
  }
}
