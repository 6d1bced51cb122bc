import type { Kind, LinkSide, Model } from "../../model/createModel.ts";
import { linked } from "./RecordList.tsx";

const MOST_LINKS = 4;
const MOST_TAGS = 3;
const MOST_PROPERTIES = 4;
/** How many of what a record is linked with are asked for: all goals, of which those stand in its row that come first. */
const MOST_ASKED = 20;

/** A column of a list, and how it is asked for. */
export interface ListColumn {
  readonly name: string;
  readonly selection: string;
}

/**
 * What lists of a kind show beside the name: what a record belongs to, then what it is tagged with, then short properties. Links to
 * many are cut short.
 */
export function listColumns(model: Model, kind: Kind): ListColumn[] {
  const ownSides = kind.sides.filter(({ reverse }) => !reverse);
  const toOne = ownSides.filter(({ end }) => !end.many);
  const [tags, others] = [true, false].map((framework) =>
    ownSides.filter(({ end, target }) => end.many && (model.kind(target).framework === true) === framework),
  ) as [LinkSide[], LinkSide[]];
  const together = kind.sides.filter(({ end }) => end.together);
  const links = [...toOne, ...tags.slice(0, MOST_TAGS), ...together, ...others].slice(0, MOST_LINKS);
  return [...links.map((side) => linkColumn(model, side)), ...propertyColumns(kind)];
}

function linkColumn(model: Model, { end, target }: LinkSide): ListColumn {
  const { property } = model.kind(target);
  const stage = ["status", "year"].every((name) => property.has(name)) ? " status year" : "";
  const many = `(first: ${MOST_ASKED}) { totalCount nodes { ${linked}${stage} } }`;
  return { name: end.field, selection: `${end.field}${end.many ? many : ` { ${linked} }`}` };
}

function propertyColumns({ properties, title, keyField }: Kind): ListColumn[] {
  return (
    properties
      .filter(({ name, type, search, form }) => name !== title && type !== "strings" && search === undefined && !form)
      // Of use on the page of the record alone.
      .filter(({ name }) => name !== "url")
      .filter(({ name }) => name !== keyField?.name)
      .slice(0, MOST_PROPERTIES)
      .map(({ name, type }) => ({ name, selection: type === "figure" ? `${name} { value atLeast }` : name }))
  );
}
