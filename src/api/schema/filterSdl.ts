import type { FilterField, Kind } from "../../model/createModel.ts";
import { countedSides } from "../request/orderFields.ts";
import { described, members, pluralOf } from "./described.ts";
import { keysOfField } from "./keysOfField.ts";

/** The inputs of one kind: its filter, the match of links to it, its order. */
export function kindInputs(kind: Kind): string[] {
  return [filterSdl(kind), ...(kind.framework ? [] : [matchSdl(kind)]), ...orderSdl(kind)];
}

function filterSdl(kind: Kind): string {
  const filter = `${kind.name}Filter`;
  const fields = [
    described("All of them hold; an empty list matches everything.", `and: [${filter}!]`),
    described("One of them holds; an empty list matches nothing.", `or: [${filter}!]`),
    described("It does not hold.", `not: ${filter}`),
    described(`Global ids, as \`${kind.name}:…\`; an empty list matches nothing.`, "ids: [ID!]"),
    described(textSearched(kind), "text: String"),
    described("Whether all its facts have a source and agree.", "verified: Boolean"),
    described("A walk ends at it.", "traverse: TraverseMatch"),
    ...kind.filterFields.map((field) =>
      described(
        sentences(meaningOf(kind, field), meetsWith(kind, field.name), keysOfField(field)),
        `${field.name}: ${matchType(field)}`,
      ),
    ),
    ...[...kind.span.values()].map(({ filter: name, description }) =>
      described(sentences(description, "Whole numbers."), `${name}: IntRange`),
    ),
  ];
  return described(
    `Conditions on ${pluralOf(kind)}; those in one object must all hold.`,
    `input ${filter} {\n${members(fields)}\n}`,
  );
}

/** Sentences one after the other, each with a full stop. */
function sentences(...of: readonly string[]): string {
  return of.filter((text) => text !== "").join(" ");
}

function textSearched({ properties }: Kind): string {
  const searched = properties.filter(({ search }) => search).map(({ name }) => `\`${name}\``);
  return `Words in ${searched.join(", ") || "nothing that this kind has"}; all must occur, as in \`search\`, which looks at keys and other names too.`;
}

function meaningOf(kind: Kind, field: FilterField): string {
  const side = kind.sides.find(({ end }) => (end.filter ?? end.field) === field.name);
  const dimension = kind.dimensions.find(({ filter }) => filter === field.name);
  return side?.end.description ?? dimension?.description ?? field.name;
}

/** With what it is met together, by one linked node. */
function meetsWith({ meeting }: Kind, name: string): string {
  const side = meeting.get(name);
  const others = [...meeting].flatMap(([other, of]) => (other !== name && of === side ? [`\`${other}\``] : []));
  if (!side || others.length === 0) return "";
  return `In one object with ${others.join(" or ")}, one of \`${side.end.field}\` has to meet them all; conditions that different ones may meet stand in an \`and\`.`;
}

function matchType(field: FilterField): string {
  switch (field.type) {
    case "tag":
      return "TagMatch";
    case "key":
      return "KeyMatch";
    case "range":
      return "IntRange";
    case "link":
      return `${field.target?.name}Match`;
  }
}

function matchSdl(kind: Kind): string {
  const { name } = kind;
  const fields = [
    described("Keys, one of which it is linked to; an empty list matches nothing.", "any: [String!]"),
    described("Keys, all of which it is linked to.", "all: [String!]"),
    described("Keys, none of which it is linked to.", "none: [String!]"),
    described("Whether there is any at all.", "exists: Boolean"),
    described("Whether any of them passes the filter.", `some: ${name}Filter`),
    described("Which tags count, where the link is a tag; left out, the connection's.", "basis: [TagBasis!]"),
  ];
  return described(
    `Links to ${pluralOf(kind)}, by their keys or by a filter of their own.`,
    `input ${name}Match {\n${members(fields)}\n}`,
  );
}

function orderSdl(kind: Kind): string[] {
  const { name } = kind;
  const counted = countedSides(kind);
  const descending = described("From the last to the first.", "descending: Boolean = false");
  const fields =
    counted.length === 0
      ? [described("By the value of this field.", `field: ${name}OrderField!`)]
      : [
          described("Either this or `count`.", `field: ${name}OrderField`),
          described(
            "By how many are linked, as the field of that name counts them under the connection's basis.",
            `count: ${name}Count`,
          ),
        ];
  const order = described(
    "Missing values stand last, whichever way the order runs; ties stand by id.",
    `input ${name}Order {\n${members([...fields, descending])}\n}`,
  );
  if (counted.length === 0) return [order];
  const counts = counted.map(({ end, target }) => described(end.description, `${end.field}: ${target}Filter`));
  return [
    order,
    described(
      `What ${pluralOf(kind)} can be ordered by the number of; those that pass the filter count, all for \`{}\`.`,
      `input ${name}Count @oneOf {\n${members(counts)}\n}`,
    ),
  ];
}
