import { fileName } from "../../model/record/fileColumns.ts";
import type { Column } from "../records/tableRows.ts";
import { datasetTerms } from "./dataset.ts";
import { type Release, type ReleaseTable, TITLE, tablePath, versionOf } from "./Release.ts";

type Json = Readonly<Record<string, unknown>>;

/** The names that Croissant 1.1 uses (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html). */
const OF_CROISSANT =
  "arrayShape citeAs column containedIn equivalentProperty extract field fileObject fileProperty fileSet format includes isArray isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace samplingRate separator source subField transform";

const CONTEXT: Json = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  rai: "http://mlcommons.org/croissant/RAI/",
  sc: "https://schema.org/",
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  description: { "@container": "@language" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  name: { "@container": "@language" },
  ...Object.fromEntries(OF_CROISSANT.split(" ").map((term) => [term, `cr:${term}`])),
};

const TYPES: Readonly<Record<Column["type"], string>> = {
  text: "sc:Text",
  int: "sc:Integer",
  double: "sc:Float",
  boolean: "sc:Boolean",
};

/**
 * The release as Croissant 1.1: its files, and the columns of its CSV as fields. What refers to what stands in the Data Package alone:
 * readers of Croissant join what fields refer to, and fail where a kind refers to itself.
 */
export function croissant(release: Release): Json {
  const { revision, site } = release;
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    url: site ?? `urn:wsis:revision:${revision.sequence}`,
    ...datasetTerms(release),
    datePublished: revision.at,
    creator: { "@type": "sc:Organization", name: TITLE },
    citeAs: `${TITLE}, version ${versionOf(release)} of ${revision.at.slice(0, 10)}. Sources: as each record names them.`,
    distribution: release.files.map(({ path, description, mediaType, bytes, sha256 }) => ({
      "@type": "cr:FileObject",
      "@id": path,
      name: path,
      description,
      contentUrl: path,
      contentSize: `${bytes} B`,
      encodingFormat: mediaType,
      sha256,
    })),
    recordSet: release.tables.map(recordSet),
  };
}

function recordSet({ kind, columns }: ReleaseTable): Json {
  const file = fileName(kind);
  return {
    "@type": "cr:RecordSet",
    "@id": file,
    name: file,
    description: kind.description,
    key: { "@id": `${file}/id` },
    field: columns.map((column) => ({
      "@type": "cr:Field",
      "@id": `${file}/${column.name}`,
      name: column.name,
      description: column.description,
      dataType: TYPES[column.type],
      source: { fileObject: { "@id": tablePath(file, "csv") }, extract: { column: column.name } },
    })),
  };
}
