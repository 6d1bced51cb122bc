import { z } from "zod";
import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Graph } from "../Ask.ts";
import type { Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { ToolFault } from "../ToolFault.ts";
import { basis, kindOf, nameOf, where } from "./arguments.ts";
import { type NamedNode, nameText } from "./nodeText.ts";
import { recordFields } from "./recordFields.ts";

const input = z.object({
  text: z.string().optional().describe("words, key, acronym or name in any language"),
  of: z.string().optional().describe("kind, as projects, countries; left out: search all kinds"),
  where,
  basis,
  order: z.string().optional().describe("as NAME or -YEAR_START"),
  first: z.number().int().min(0).max(50).default(10),
  after: z.string().optional().describe("cursor"),
});

type Input = z.output<typeof input>;

interface Page<Row> {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
}

interface Hits extends Page<NamedNode> {
  readonly facets: readonly { readonly buckets: readonly { readonly key: string; readonly count: number }[] }[];
}

type Row = NamedNode & {
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly [field: string]: unknown;
};

/** Searches all kinds, or lists the records of one. */
export const find = defineTool({
  name: "find",
  title: "Find records",
  description:
    "Search all kinds by words, or list and count the records of one kind under a filter. Also opens the doors that other answers give.",
  input,
  answer: (asked, graph) => (asked.of === undefined ? search(asked, graph) : list(asked, asked.of, graph)),
});

async function search({ text, where: filter, first, after }: Input, { ask, model }: Graph): Promise<Told> {
  if (text === undefined) throw new ToolFault("find: give text, or of with a kind, or both. describe lists the kinds");
  if (filter) throw new ToolFault("find: a filter is of one kind. Say of which, as of: projects");
  const { data, ...rest } = await ask<{ search: Hits }>(
    `query McpSearch($query: String!, $first: Int, $after: String) {
  search(query: $query, first: $first, after: $after) {
    totalCount edges { cursor node { id name } } facets { buckets { key count } }
  }
}`,
    { query: text, first, after },
  );
  const { totalCount, edges, facets } = data.search;
  const kinds = facets.flatMap(({ buckets }) => buckets).filter(({ count }) => count > 0);
  return {
    ...rest,
    summary: `${totalCount} found`,
    facts: { byKind: kinds.map(({ key, count }) => `${key} ${count}`) },
    tables: [
      {
        name: "found",
        columns: ["id", "name"],
        rows: edges.map(({ node }) => [node.id, nameText(model, node)]),
        total: totalCount,
        rest: nextPage(edges),
      },
    ],
  };
}

async function list(asked: Input, of: string, { ask, model }: Graph): Promise<Told> {
  const { text, where: filter, basis: tags, order, first, after } = asked;
  const kind = kindOf(model, of);
  const fields = recordFields(kind);
  const given = text === undefined ? filter : { and: [...(filter ? [filter] : []), { text }] };
  const orderBy = order && { field: nameOf("order", order.replace(/^-/, "")), descending: order.startsWith("-") };
  const { data, ...rest } = await ask<{ records: Page<Row> }>(
    `query McpFind($where: ${kind.name}Filter, ${tags ? "$basis: [TagBasis!], " : ""}$orderBy: [${kind.name}Order!], $first: Int, $after: String) {
  records: ${setField(kind)}(where: $where, ${tags ? "basis: $basis, " : ""}orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges { cursor node { id name verified sources ${fields.map(({ selection }) => selection).join(" ")} } }
  }
}`,
    { where: given ?? null, basis: tags, orderBy: orderBy ? [orderBy] : null, first, after },
  );
  const { totalCount, edges } = data.records;
  const nodes = edges.map(({ node }) => node);
  const shown = fields.filter(({ name, cell }) => nodes.some((node) => cell(node[name]) !== null));
  return {
    ...rest,
    summary: `${totalCount} ${kind.plural}`,
    tables: [
      {
        name: "records",
        columns: ["id", "name", "verified", ...shown.map(({ name }) => name)],
        rows: nodes.map((node) => [
          node.id,
          nameText(model, node),
          node.verified,
          ...shown.map(({ name, cell }) => cell(node[name])),
        ]),
        total: totalCount,
        rest: nextPage(edges),
      },
    ],
    sources: nodes.flatMap(({ sources }) => sources),
  };
}

/** The page after what is shown, which may be less than was asked for. */
function nextPage(edges: readonly { readonly cursor: string }[]) {
  return (shown: number) => {
    const last = edges[shown - 1];
    return last ? `Narrow text or where, or go on with after: "${last.cursor}"` : "Narrow text or where, or give first";
  };
}
