import { fileName } from "../../model/record/fileColumns.ts";
import { DESCRIPTION, LICENCE, type Release, TITLE, versionOf } from "./Release.ts";

/** What a release says of itself to people, as Markdown. */
export function readme(release: Release): string {
  const { revision, tables } = release;
  return `# ${TITLE}, ${release.revision.at.slice(0, 10)}, version ${versionOf(release)}

${DESCRIPTION}

Revision ${revision.sequence} of ${revision.at}. Two releases of one revision are the same, byte for byte.

| file | what |
| --- | --- |
| csv/, jsonl/, parquet/ | every kind of record, a file a kind |
| graph/wsis.graphml, graph/wsis.ttl | all of it as one graph |
| datapackage.json | files, columns and what refers to what, as a Data Package (Frictionless) |
| croissant.json, dataset.json | the same as Croissant 1.1, and as a Dataset of schema.org |
| sources.csv | what the records name as their sources, with how many name each |
| SHA256SUMS | checksums: \`sha256sum -c SHA256SUMS\` |
| LICENSE | ${LICENCE.title} |

Lists in a cell are joined by ";", sources by " | ". In CSV a text that a spreadsheet could take for a formula stands behind an apostrophe; JSONL
and Parquet have it as it is. Tags are those that are declared or suggested, with what follows from them.

The licence is that of the collection. Facts stay under the terms of the sources that each record names; \`verified\` is false where a fact
is recollection, inferred or in conflict.

| kind | records | what |
| --- | --- | --- |
${tables.map(({ kind, records }) => `| ${fileName(kind)} | ${records} | ${kind.description.replaceAll("|", "\\|").replaceAll(/\s+/g, " ")} |`).join("\n")}
`;
}
