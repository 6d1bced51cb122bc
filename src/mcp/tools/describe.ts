import { z } from "zod";
import { orderFields } from "../../api/request/orderFields.ts";
import { setField } from "../../api/schema/lookUpSdl.ts";
import type { FilterField, Kind, Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { Graph } from "../Ask.ts";
import { quoted } from "../answer/quoted.ts";
import type { Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { ToolFault } from "../ToolFault.ts";
import { findKind } from "./arguments.ts";
import { type NamedNode, nameText, nodeText } from "./nodeText.ts";
import { propertyField } from "./recordFields.ts";

/** How many of each link are named. */
const MOST_LINKED = 5;
/** How many keys of a vocabulary are named. */
const MOST_KEYS = 30;

const input = z.object({
  what: z
    .string()
    .optional()
    .describe("id or spelling of it (Sdg:3, 3.8, Kenya), or a kind (projects); left out: lists the kinds"),
});

/** Tells all of one record; or of a kind what it can be filtered, counted and ordered by; or which kinds there are. */
export const describe = defineTool({
  name: "describe",
  title: "Describe a record or a kind",
  description:
    "All facts, tags with reasons, links and sources of one record; or the filter fields, dimensions and orders of a kind; without arguments the kinds and their sizes.",
  input,
  answer: ({ what }, graph) => {
    if (what === undefined) return describeGraph(graph);
    const kind = findKind(graph.model, what);
    return kind ? describeKind(kind, graph) : describeNode(what, graph);
  },
});

async function describeGraph({ ask, model }: Graph): Promise<Told> {
  const counts = model.kinds.map((kind) => `${kind.plural}: ${setField(kind)} { totalCount }`).join("\n  ");
  const { data, ...rest } = await ask<Record<string, { totalCount: number }>>(`query McpKinds {\n  ${counts}\n}`, {});
  const rows = model.kinds.map(({ plural, description }) => [
    plural,
    data[plural]?.totalCount ?? 0,
    firstWords(description),
  ]);
  return {
    ...rest,
    summary: `${rows.length} kinds of records. describe one for its filter fields and dimensions`,
    tables: [{ name: "kinds", columns: ["of", "records", "what"], rows, rest: () => "describe one by its plural" }],
  };
}

/** The beginning of a description, to its first full stop or so. */
function firstWords(description: string): string {
  const [sentence = ""] = description.split(/(?<=\.)\s/);
  return sentence.length <= 90 ? sentence : `${sentence.slice(0, 90).replace(/\s\S*$/, "")} …`;
}

async function describeKind(kind: Kind, { ask, model }: Graph): Promise<Told> {
  const document = `query McpKind { records: ${setField(kind)} { totalCount } }`;
  const { data, ...rest } = await ask<{ records: { totalCount: number } }>(document, {});
  const spans = [...kind.span.keys()].map((name) => [name, "years", "{from, to}"]);
  return {
    ...rest,
    summary: `${kind.plural} (${kind.name}): ${data.records.totalCount}. ${kind.description}`,
    facts: {
      dimensions: kind.dimensions.map(({ name }) => name),
      order: [...orderFields(kind).keys()],
      everyFilter: "and, or, not, ids, text",
    },
    tables: [
      {
        name: "filterFields",
        columns: ["field", "of", "takes"],
        rows: [...spans, ...kind.filterFields.map((field) => filterRow(model, field))],
        rest: () => "The others take keys as these do",
      },
    ],
  };
}

function filterRow(model: Model, { name, type, target, vocabulary, flag }: FilterField): string[] {
  const of = target?.plural ?? vocabulary?.name ?? (flag ? "true, false" : "value");
  if (type === "range") return [name, "numbers", "{from, to, exists}"];
  const keys = vocabulary?.terms.map(({ key }) => key) ?? [];
  const shown =
    keys.length === 0 ? "" : ` of ${keys.slice(0, MOST_KEYS).join(", ")}${keys.length > MOST_KEYS ? ", …" : ""}`;
  const some = target && type === "link" && !model.kind(target.name).framework ? ", some: a filter" : "";
  return [name, of, `{any, all, none, exists${type === "tag" ? ", basis" : ""}${some}}${shown}`];
}

interface Linked {
  readonly totalCount: number;
  readonly nodes: readonly NamedNode[];
}

interface Described extends NamedNode {
  readonly kind: string;
  readonly verified: boolean;
  readonly sources: readonly string[];
  readonly tags?: readonly {
    readonly key: string;
    readonly kind: string;
    readonly basis: string;
    readonly confidence: string | null;
    readonly because: string | null;
  }[];
  readonly [field: string]: unknown;
}

async function describeNode(what: string, graph: Graph): Promise<Told> {
  const { model } = graph;
  const named = splitId(what);
  const direct = named && model.has(named.kind) ? await nodeTold(model.kind(named.kind), what, graph) : null;
  if (direct) return direct;
  const id = await resolved(what, graph);
  const told = await nodeTold(model.kind(splitId(id)!.kind), id, graph);
  if (told) return told;
  throw new ToolFault(`what: there is nothing with the id ${id}`, "NOT_FOUND");
}

interface Resolution {
  readonly status: string;
  readonly id: string | null;
  readonly suggestion: string | null;
}

/** The id that a spelling stands for. Throws a ToolFault that suggests one where it stands for none. */
export async function resolved(text: string, { ask }: Pick<Graph, "ask">): Promise<string> {
  const { data } = await ask<{ resolve: readonly Resolution[] }>(
    "query McpResolve($ids: [String!]!) { resolve(ids: $ids) { status id suggestion } }",
    { ids: [text] },
  );
  const [resolution] = data.resolve;
  if (resolution?.id && resolution.status !== "RETIRED") return resolution.id;
  if (resolution?.status === "RETIRED") throw new ToolFault(`${resolution.id} has been deleted`, "NOT_FOUND");
  const suggestion = resolution?.suggestion;
  throw new ToolFault(
    `There is nothing called ${quoted(text)}${suggestion ? `; did you mean ${suggestion}?` : ", or it may mean several: say the kind, as Country:KEN, or use find"}`,
    "NOT_FOUND",
  );
}

async function nodeTold(kind: Kind, id: string, { ask, model }: Graph): Promise<Told | null> {
  const properties = kind.properties
    .filter(({ name }) => name !== kind.title)
    .map((property) => propertyField(kind, property));
  const links = kind.sides.map(({ end }) =>
    end.many ? `${end.field}(first: ${MOST_LINKED}) { totalCount nodes { id name } }` : `${end.field} { id name }`,
  );
  const tagged = kind.sides.some(({ link, reverse }) => link.tag && !reverse);
  const tags = tagged ? "tags { kind key basis confidence because }" : "";
  const { data, ...rest } = await ask<{ node: Described | null }>(
    `query McpDescribe($id: ID!) {
  node(id: $id) {
    id kind name verified sources
    ... on ${kind.name} { ${[...properties.map(({ selection }) => selection), tags, ...links].join(" ")} }
  }
}`,
    { id },
  );
  const { node } = data;
  if (!node) return null;
  const facts = properties.flatMap(({ name, cell }) => {
    const value = cell(node[name]);
    return value === null ? [] : [[name, value] as const];
  });
  const linked = kind.sides.flatMap(({ end }): [string, number, string][] => {
    const value = node[end.field] as Linked | NamedNode | null;
    if (!value) return [];
    if (!("nodes" in value)) return [[end.field, 1, nodeText(model, value)]];
    return value.totalCount === 0
      ? []
      : [[end.field, value.totalCount, value.nodes.map((one) => nodeText(model, one)).join("; ")]];
  });
  return {
    ...rest,
    summary: `${node.id} ${nameText(model, node)}${node.verified ? "" : " (not verified)"}`,
    facts: Object.fromEntries(facts),
    tables: [
      ...(node.tags?.length
        ? [
            {
              name: "tags",
              columns: ["tag", "basis", "confidence", "because"],
              rows: node.tags.map(({ kind: of, key, basis, confidence, because }) => [
                `${of}:${key}`,
                basis,
                confidence,
                because === null ? null : quoted(because),
              ]),
              rest: () => `find the ${kind.plural} by tag`,
            },
          ]
        : []),
      {
        name: "links",
        columns: ["link", "count", "first"],
        rows: linked,
        rest: () => `find lists what is linked, by a filter on the other kind`,
      },
    ],
    sources: node.sources,
  };
}
