import type { FastifyInstance, FastifyRequest } from "fastify";
import { fileNameOf } from "../../export/question/fileName.ts";
import { sourcesSheet } from "../../export/question/sourcesSheet.ts";
import { BYTE_ORDER_MARK } from "../../export/table/csvLine.ts";
import { tableCsv } from "../../export/table/tableAt.ts";
import { workbook, XLSX } from "../../export/table/workbook.ts";
import type { Model } from "../../model/createModel.ts";
import { gridTable } from "../../page/matrix/gridTable.ts";
import { matrixPicture } from "../../page/matrix/MatrixPicture.tsx";
import { type Grid, gridQuestion, matrixGrid } from "../../page/matrix/matrixGrid.ts";
import type { Question, Scene } from "../../page/Page.ts";
import { AddressError } from "../../page/parts/Address.ts";
import type { Revision } from "../../store/port.ts";
import { type Answerer, searchOf, type WrittenAnswer } from "../answer/createAnswerer.ts";
import { sceneAt } from "../page/sceneAt.ts";
import { asOfIn, withoutAsOf } from "../request/asOfIn.ts";
import { canonicalJson } from "../request/canonicalJson.ts";
import { decoded } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { graphqlJson, json } from "../request/negotiate.ts";
import { originOf } from "../request/originOf.ts";
import { allOf } from "./allOf.ts";
import { type Body, badAnswer, isBad } from "./Body.ts";
import { drawPng } from "./drawPng.ts";

const FORMATS = ["csv", "json", "xlsx", "svg", "png"] as const;
type Format = (typeof FORMATS)[number];

/** What a file is written of. */
interface Seen {
  readonly scene: Scene;
  readonly grid: Grid;
  readonly question: Question;
  readonly revision: Revision;
  /** Where the same can be had again. */
  readonly address: string;
}

type Written = Pick<WrittenAnswer, "text" | "mediaType">;

const forms: Readonly<Record<Format, (seen: Seen) => Written | Promise<Written>>> = {
  csv: ({ scene, grid }) => ({
    mediaType: "text/csv; charset=utf-8",
    text: `${scene.address.get("bom") === "1" ? BYTE_ORDER_MARK : ""}${tableCsv(gridTable(grid, scene.address.get("shape")))}`,
  }),
  json: ({ grid: { classes: _classes, legend: _legend, ...grid }, question, revision, address }) => ({
    mediaType: json,
    text: JSON.stringify({ ...grid, question, revision: revision.sequence, at: revision.at, address }),
  }),
  xlsx: async (seen) => {
    const { grid, scene, revision, question } = seen;
    const { columns, rows } = gridTable(grid, scene.address.get("shape"));
    const sources = sourcesSheet(citedOf(seen), [
      ["Variables", JSON.stringify(question.variables)],
      ["Conditions", grid.conditions.join("; ")],
      ["Tags that count", grid.basis.join(", ")],
    ]);
    const sheets = [{ name: "Data", rows: [columns, ...rows] }, sources];
    return { mediaType: XLSX, text: await allOf(workbook(sheets, revision.at)) };
  },
  svg: (seen) => ({ mediaType: "image/svg+xml", text: pictureOf(seen) }),
  png: async (seen) => {
    const cells = seen.grid.rows.length * seen.grid.columns.length;
    if (cells > MOST_DOTTED)
      throw new HttpFault(
        400,
        `A picture of ${cells} cells is too large as PNG, which takes ${MOST_DOTTED} at most. Ask for .svg, or for fewer rows or columns.`,
      );
    return { mediaType: "image/png", text: await drawPng(pictureOf(seen)) };
  },
};

/** Cells that a picture in dots has room for, in a second or two: all lines by all targets. */
const MOST_DOTTED = 4_000;

function pictureOf(seen: Seen): string {
  const { grid, scene, revision, address } = seen;
  const source = `${scene.texts.generated}${scene.texts.colon}WSIS graph, ${scene.texts.revision.toLowerCase()} ${revision.sequence} (${revision.at.slice(0, 10)}). ${address}`;
  return matrixPicture({
    grid,
    texts: scene.texts,
    theme: scene.address.get("theme") === "dark" ? "dark" : "light",
    source,
  });
}

function citedOf({ grid, question, revision, address }: Seen) {
  const { title, of } = grid;
  return {
    name: of,
    title,
    at: revision.at,
    revision: revision.sequence,
    address,
    question: question.document,
    sources: [],
  };
}

export interface TablesOptions {
  readonly model: Model;
  readonly answer: Answerer;
}

/** Serves what the matrix page at an address shows as files: `/matrix.csv`, and `/crosstab.csv` where all of it is named. */
export function addTables(app: FastifyInstance, { model, answer }: TablesOptions): void {
  for (const name of ["matrix", "crosstab"])
    for (const format of FORMATS)
      app.get(`/${name}.${format}`, async (request, reply) => {
        const { protocol, host, headers, ips } = request;
        const parameters = decoded(searchOf(request.url));
        const asOf = asOfIn(parameters);
        const url = asOf === null ? request.url : `${pathOf(request.url)}?${withoutAsOf(parameters)}`;
        const scene = sceneAt(model, { url, protocol, host, headers, ...(ips && { ips }) });
        const question = questionOf(scene, name === "crosstab");
        const address = addressOf(request, format, asOf);
        const tag = canonicalJson({ format, address, ...question });
        return answer(request, reply, {
          method: "POST",
          parameters: { key: `table\n${tag}`, body: { query: question.document, variables: question.variables } },
          type: graphqlJson,
          tag,
          asOf,
          form: async (text, revision) => {
            const body = JSON.parse(text) as Body;
            if (isBad(body)) return badAnswer(body, text);
            const grid = told(() => matrixGrid(scene, { data: body.data ?? {} }));
            const written = await forms[format]({ scene, grid, question, revision, address });
            return { ...written, status: 200, headers: headersOf(`${name}-${grid.of}`, revision, format) };
          },
        });
      });
}

const pathOf = (url: string) => url.split("?")[0] ?? "";

/** The page beside the file; of an earlier revision, which pages do not show, the file itself. */
function addressOf(request: FastifyRequest, format: Format, asOf: number | null): string {
  if (asOf !== null) return `${originOf(request)}${request.url}`;
  return `${originOf(request)}${request.url.replace(`.${format}`, "").replace(/^\/crosstab/, "/matrix")}`;
}

function questionOf(scene: Scene, whole: boolean): Question {
  return told(() => gridQuestion(scene, whole));
}

/** What an address says wrongly is the fault of whoever asks. */
function told<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof AddressError ? new HttpFault(400, error.message) : error;
  }
}

function headersOf(name: string, { at, sequence }: Revision, format: Format) {
  const file = fileNameOf({ name, at, revision: sequence }, format);
  const how = format === "json" || format === "svg" || format === "png" ? "inline" : "attachment";
  return {
    "content-disposition": `${how}; filename="${encodeURIComponent(file)}"`,
    "x-revision": String(sequence),
    "x-content-type-options": "nosniff",
    ...(format === "svg" && { "content-security-policy": "default-src 'none'" }),
  };
}
