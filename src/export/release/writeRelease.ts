import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Api } from "../../api/createApi.ts";
import { fileName } from "../../model/record/fileColumns.ts";
import type { GraphReader, GraphStore, Revision } from "../../store/port.ts";
import { ExportTarget, TargetError } from "../backup/ExportTarget.ts";
import { formats } from "../records/formats.ts";
import { turtle } from "../records/rdfWriters.ts";
import type { SetExport } from "../records/SetExport.ts";
import { columnsOf } from "../records/tableRows.ts";
import { wholeSets } from "../records/wholeSets.ts";
import { writeRdf } from "../records/writeRdf.ts";
import { croissant } from "./croissant.ts";
import { datapackage } from "./datapackage.ts";
import { dataset } from "./dataset.ts";
import { type Release, type ReleaseFile, type ReleaseTable, TITLE, tablePath } from "./Release.ts";
import { readme } from "./readme.ts";
import { sourcesFile } from "./sourceCounts.ts";
import { wholeGraph } from "./wholeGraph.ts";

export interface ReleaseOptions {
  readonly store: GraphStore;
  readonly api: Pick<Api, "contextFor">;
  /** New, or empty. */
  readonly folder: string;
  /** What the identifiers of things begin with. */
  readonly iriOf: (id: string) => string;
  /** The address of the site that has them; null where there is none. */
  readonly site: string | null;
  /** The text of the licence. */
  readonly licence: string;
}

/**
 * Writes everything of one revision in all formats of a release, with what describes it; nothing in it but the revision tells of time.
 * Throws a TargetError for a folder that is not empty; whatever is thrown, the folder is as it was.
 */
export async function writeRelease(options: ReleaseOptions): Promise<Release> {
  const target = new ExportTarget(options.folder);
  try {
    const reader = await options.store.reader();
    const letGo = reader.hold?.();
    const release = await writeFiles(options, target.folder, reader).finally(() => letGo?.());
    target.finish();
    return release;
  } catch (error) {
    if (!(error instanceof TargetError)) await target.discard();
    throw error;
  }
}

async function writeFiles(options: ReleaseOptions, folder: string, reader: GraphReader): Promise<Release> {
  const { revision } = reader;
  const { model } = options.store;
  const sets = await wholeSets(options.api.contextFor(reader), options.iriOf);
  const files: ReleaseFile[] = [];
  for (const data of dataFiles(sets, revision)) files.push(await writeFile(folder, data));
  const release: Release = { revision, tables: await tablesOf(sets), files, site: options.site };
  const json = (path: string, value: unknown) => about(path, `${JSON.stringify(value, null, 2)}\n`);
  const beside = [
    json("croissant.json", croissant(release)),
    json("datapackage.json", datapackage(model, release)),
    json("dataset.json", dataset(release)),
    about("LICENSE", options.licence),
    about("README.md", readme(release)),
  ];
  const all = [...files];
  for (const one of beside) all.push(await writeFile(folder, one));
  await writeFile(folder, about("SHA256SUMS", all.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("")));
  return release;
}

/** A file that is still to be written. */
type Unwritten = Pick<ReleaseFile, "path" | "description" | "mediaType"> & {
  readonly pieces: () => AsyncIterable<string | Uint8Array>;
};

function dataFiles(sets: readonly SetExport[], revision: Revision): Unwritten[] {
  const tables = (["csv", "jsonl", "parquet"] as const).flatMap((format) =>
    sets.map((set): Unwritten => {
      const { kind } = set.request;
      const path = tablePath(fileName(kind), format);
      const { write, mediaType } = formats[format];
      return {
        path,
        description: kind.description,
        mediaType: bare(mediaType),
        pieces: () => write(set, { revision, address: path }),
      };
    }),
  );
  return [
    ...tables,
    {
      path: "graph/wsis.graphml",
      description: "Every record and every link between them as one graph.",
      mediaType: bare(formats.graphml.mediaType),
      pieces: () => wholeGraph(sets),
    },
    {
      path: "graph/wsis.ttl",
      description: "Every record and every link between them as RDF.",
      mediaType: bare(formats.ttl.mediaType),
      pieces: () => writeRdf(turtle, TITLE, sets, revision),
    },
    {
      path: "sources.csv",
      description: "What the records name as their sources, and how many name each.",
      mediaType: bare(formats.csv.mediaType),
      pieces: () => sourcesFile(sets),
    },
  ];
}

const bare = (mediaType: string) => mediaType.replace(/;.*$/, "");

function about(path: string, text: string): Unwritten {
  return {
    path,
    description: "",
    mediaType: "text/plain",
    pieces: async function* () {
      yield text;
    },
  };
}

async function writeFile(folder: string, { pieces, ...file }: Unwritten): Promise<ReleaseFile> {
  const digest = createHash("sha256");
  let bytes = 0;
  const measured = async function* () {
    for await (const piece of pieces()) {
      const chunk = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
      digest.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  };
  const path = join(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(measured(), { highWaterMark: 2 }), createWriteStream(path, { flush: true }));
  return { ...file, bytes, sha256: digest.digest("hex") };
}

async function tablesOf(sets: readonly SetExport[]): Promise<ReleaseTable[]> {
  const tables: ReleaseTable[] = [];
  for (const set of sets) {
    let records = 0;
    for await (const batch of set.batches()) records += batch.length;
    tables.push({ kind: set.request.kind, columns: columnsOf(set), records });
  }
  return tables;
}
