import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Model } from "../../model/createModel.ts";
import { pathOf } from "../../page/parts/paths.ts";
import type { Ask } from "./createAsk.ts";

const PAGE = 200;

interface Found {
  readonly records: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The paths of all things, kind by kind. */
export async function pathsOfThings(model: Model, ask: Ask): Promise<string[]> {
  const paths: string[] = [];
  for (const kind of model.kinds) {
    let after: string | null = null;
    do {
      const { data } = await ask({
        document: `query Paths($after: String) { records: ${setField(kind)}(first: ${PAGE}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        variables: { after },
      });
      const { nodes, pageInfo } = (data as unknown as Found).records;
      paths.push(...nodes.map(({ id }) => pathOf(id)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }
  return paths;
}

/** The map of a site, as sitemaps.org 0.9 has it. `root` ends with a slash. */
export function writeSitemap(root: string, paths: readonly string[]): string {
  const entries = paths.map((path) => `<url><loc>${escaped(`${root}${path}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign]!);
