import type { Model } from "../../model/createModel.ts";
import { fileName } from "../../model/record/fileColumns.ts";
import {
  DESCRIPTION,
  KEYWORDS,
  LICENCE,
  type Release,
  type ReleaseFile,
  TITLE,
  tablePath,
  versionOf,
} from "./Release.ts";
import { tableSchema } from "./tableSchema.ts";

/** Other forms of what stands in CSV. Readers of Data Packages would guess at their columns. */
const OTHER_FORM = /\.(jsonl|parquet)$/;

const SOURCES = {
  fields: [
    { name: "source", description: "What records name as a source.", type: "string" },
    { name: "records", description: "How many records name it.", type: "integer" },
  ],
  primaryKey: ["source"],
};

/** The release as a Data Package (https://datapackage.org/standard/data-package/): its tables in CSV, and the graph. */
export function datapackage(model: Model, release: Release): Readonly<Record<string, unknown>> {
  const tables = new Map(release.tables.map((table) => [tablePath(fileName(table.kind), "csv"), table]));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "wsis-graph",
    title: TITLE,
    description: DESCRIPTION,
    ...(release.site !== null && { homepage: release.site }),
    version: versionOf(release),
    created: release.revision.at,
    keywords: KEYWORDS,
    licenses: [LICENCE],
    sources: [{ title: "What the records name as their sources", path: "sources.csv" }],
    contributors: [{ title: "WSIS graph", roles: ["publisher"] }],
    resources: release.files
      .filter(({ path }) => !OTHER_FORM.test(path))
      .map((file) => {
        const table = tables.get(file.path);
        if (table) return { ...tabular(file, tableSchema(model, table)), name: fileName(table.kind) };
        return file.path === "sources.csv" ? tabular(file, SOURCES) : resource(file);
      }),
  };
}

function tabular(file: ReleaseFile, schema: Readonly<Record<string, unknown>>) {
  return { ...resource(file), type: "table", encoding: "utf-8", schema };
}

function resource({ path, description, mediaType, bytes, sha256 }: ReleaseFile) {
  return {
    name: path.replaceAll(/[^a-z0-9]+/g, "-"),
    path,
    description,
    format: path.slice(path.lastIndexOf(".") + 1),
    mediatype: mediaType,
    bytes,
    hash: `sha256:${sha256}`,
  };
}
