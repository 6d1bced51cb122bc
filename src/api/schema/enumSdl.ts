import type { Kind, Model } from "../../model/createModel.ts";
import { relationshipsOf } from "../../model/links/relationships.ts";
import { TIMELINE_KIND, timelineTerms } from "../../model/timeline/timelineTerms.ts";
import type { Vocabulary } from "../../model/types.ts";
import { orderFields } from "../request/orderFields.ts";
import { described, members, pluralOf } from "./described.ts";
import { keysOfField } from "./keysOfField.ts";

/** Values of an enum, each with its description. */
type Values = readonly (readonly [name: string, description: string])[];

/** An enum, under its name. */
export interface EnumSdl {
  readonly name: string;
  readonly sdl: string;
}

function enumSdl(name: string, description: string, values: Values): EnumSdl {
  const lines = values.map(([value, says]) => described(says, value));
  return { name, sdl: described(description, `enum ${name} {\n${members(lines)}\n}`) };
}

/** The enums that name what the model declares: kinds, dimensions, links, and the terms of its vocabularies. */
export function modelEnums(model: Model): EnumSdl[] {
  return [
    enumSdl(
      "Kind",
      "Kinds of nodes.",
      model.kinds.map(({ name, description }) => [name, description]),
    ),
    enumSdl("Dimension", "What sets can be counted by; each kind has its own part of these.", dimensions(model)),
    enumSdl("Link", "Links that walks and paths go over, whatever kinds they join.", links(model)),
    ...vocabularies(model).map(({ name, description, terms }) =>
      enumSdl(
        name,
        description,
        name === TIMELINE_KIND
          ? timelineTerms(model).map((term) => [term.key, term.description])
          : terms.map((term) => [term.key, term.description ?? term.label]),
      ),
    ),
  ];
}

/** The enums of one kind: what its records can be put in order by, and what they can be counted by. */
export function kindEnums(kind: Kind): EnumSdl[] {
  const { name, dimensions: of, property } = kind;
  const orders = [...orderFields(kind)].map(([field, by]): [string, string] => [
    field,
    by === "id" ? "Id." : property.get(by)!.description,
  ]);
  return [
    enumSdl(`${name}OrderField`, `Fields that ${pluralOf(kind)} can be ordered by.`, orders),
    ...(of.length === 0
      ? []
      : [
          enumSdl(
            `${name}Dimension`,
            `What ${pluralOf(kind)} can be counted by.`,
            of.map(({ name: value, description, filter, field }) => [
              value,
              `${description} Filter field: \`${filter}\`. ${countedWith(kind, filter)}${keysOfField(field)}`.trim(),
            ]),
          ),
        ]),
  ];
}

/** With what it is counted together, by one linked node. */
function countedWith({ meeting, dimensions: of }: Kind, filter: string): string {
  const side = meeting.get(filter);
  const others = of.filter((one) => one.filter !== filter && meeting.get(one.filter) === side);
  if (!side || others.length === 0) return "";
  const names = others.map(({ name }) => `\`${name}\``).join(" or ");
  return `A table with ${names} counts what has both keys by one of \`${side.end.field}\`. `;
}

/** Each name once, with the kinds that have such a dimension. */
function dimensions({ kinds }: Model): Values {
  const names = [...new Set(kinds.flatMap((kind) => kind.dimensions.map(({ name }) => name)))];
  const having = (name: string) => kinds.filter(({ dimension }) => dimension.has(name)).map(pluralOf);
  return [
    ["KIND", "Kind of node, of what `search` finds."],
    ...names.map((name): [string, string] => [name, `Of ${having(name).join(", ")}.`]),
  ];
}

function links(model: Model): Values {
  return relationshipsOf(model).map((name) => {
    const joined = model.links.filter(({ relationship }) => relationship === name);
    return [name, `${joined.map(({ from, to }) => `${from} → ${to}`).join(", ")}.`];
  });
}

function vocabularies(model: Model): Vocabulary[] {
  const used = model.kinds.flatMap((kind) => kind.properties).flatMap(({ vocabulary }) => vocabulary ?? []);
  return [...new Map(used.map((vocabulary) => [vocabulary.name, vocabulary])).values()];
}
