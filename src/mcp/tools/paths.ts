import { z } from "zod";
import { quoted } from "../answer/quoted.ts";
import type { Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { resolved } from "./describe.ts";

const DIGITS = 3;

const input = z.object({
  from: z.string().describe("id or spelling"),
  to: z.string(),
  maxLength: z.number().int().min(1).max(6).default(4),
  first: z.number().int().min(1).max(20).default(5),
});

interface Path {
  readonly length: number;
  readonly weight: number;
  readonly sentence: string;
  readonly nodes: readonly { readonly id: string }[];
  readonly linkages: readonly {
    readonly id: string;
    readonly rationale: string | null;
    readonly verified: boolean;
    readonly sources: readonly string[];
  }[];
}

/** How two records are joined. */
export const paths = defineTool({
  name: "paths",
  title: "How two records are joined",
  description:
    "The shortest ways between two records over links and tags, in words, with the linkages that justify them.",
  input,
  answer: async ({ from, to, maxLength, first }, graph): Promise<Told> => {
    const ends = { from: await resolved(from, graph), to: await resolved(to, graph) };
    const { data, ...rest } = await graph.ask<{ paths: readonly Path[] }>(
      `query McpPaths($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length weight sentence nodes { id } linkages { id rationale verified sources }
  }
}`,
      { ...ends, maxLength, first },
    );
    const linkages = new Map(data.paths.flatMap((path) => path.linkages.map((one) => [one.id, one] as const)));
    return {
      ...rest,
      summary: `${data.paths.length} paths from ${ends.from} to ${ends.to}, the shortest first, then those through fewer hubs`,
      tables: [
        {
          name: "paths",
          columns: ["links", "weight", "nodes", "sentence"],
          rows: data.paths.map(({ length, weight, nodes, sentence }) => [
            length,
            Number(weight.toPrecision(DIGITS)),
            nodes.map(({ id }) => id).join(" > "),
            quoted(sentence),
          ]),
          rest: () => "Ask for fewer with first or maxLength",
        },
        {
          name: "linkages",
          columns: ["id", "verified", "rationale"],
          rows: [...linkages.values()].map(({ id, verified, rationale }) => [
            id,
            verified,
            rationale === null ? null : quoted(rationale),
          ]),
          rest: () => "describe one by its id",
        },
      ],
      sources: [...linkages.values()].flatMap(({ sources }) => sources),
    };
  },
});
