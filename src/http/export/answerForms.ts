import type { FastifyRequest } from "fastify";
import { citation, sourcesIn } from "../../export/question/citation.ts";
import { fileNameOf } from "../../export/question/fileName.ts";
import { sourcesSheet } from "../../export/question/sourcesSheet.ts";
import { BYTE_ORDER_MARK } from "../../export/table/csvLine.ts";
import { findTables } from "../../export/table/findTables.ts";
import { tableAt, tableCsv } from "../../export/table/tableAt.ts";
import { workbook, XLSX } from "../../export/table/workbook.ts";
import type { Model } from "../../model/createModel.ts";
import { InputError } from "../../model/InputError.ts";
import type { Answer } from "../../page/Page.ts";
import type { Assets } from "../../page/parts/Assets.ts";
import { answerView, type VariableField } from "../../page/records/answerView.tsx";
import { problemView, render } from "../../page/render.tsx";
import type { Revision } from "../../store/port.ts";
import type { WrittenAnswer } from "../answer/createAnswerer.ts";
import { pageHeaders } from "../page/pageHeaders.ts";
import { sceneAt } from "../page/sceneAt.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { json } from "../request/negotiate.ts";
import { originOf } from "../request/originOf.ts";
import { allOf } from "./allOf.ts";
import { type Body, badAnswer, isBad, statusOf } from "./Body.ts";
import { documentAsOf } from "./documentAsOf.ts";

export const FORMATS = ["json", "csv", "xlsx"] as const;
export type Format = (typeof FORMATS)[number] | "html";

/** A question of a request. */
export interface AskedOf {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The revision at which its link was made; null: it says none. */
  readonly revision: number | null;
  /** True: it is known by its name. */
  readonly saved: boolean;
  /** Its variables, as a form asks for them. */
  readonly fields?: readonly VariableField[];
  readonly own: {
    readonly table: string | null;
    readonly bom: boolean;
    /** The revision that is to answer; null: the newest, or the one that the question names. */
    readonly asOf: number | null;
  };
}

interface Surroundings {
  readonly model: Model;
  readonly assets: Assets;
  readonly request: FastifyRequest;
}

type Form = (
  asked: AskedOf,
  around: Surroundings,
) => (body: string, revision: Revision) => WrittenAnswer | Promise<WrittenAnswer>;

/** How an answer is written in each format; where the API answers with errors, these, with their status. */
export const answerForms: Readonly<Record<Format, Form>> = {
  json:
    (asked) =>
    (body, { sequence }) => {
      const answer = JSON.parse(body) as Body;
      if (isBad(answer)) return badAnswer(answer, body);
      const link =
        asked.revision === null ? {} : { link: { revision: asked.revision, moved: asked.revision !== sequence } };
      const text = JSON.stringify({ ...answer, extensions: { ...answer.extensions, ...link } });
      return { status: 200, text, mediaType: json, headers: {} };
    },
  csv: (asked) => (body, revision) => {
    const answer = JSON.parse(body) as Body;
    if (isBad(answer)) return badAnswer(answer, body);
    const { table, bom } = asked.own;
    const text = `${bom ? BYTE_ORDER_MARK : ""}${told(() => tableCsv(tableAt(answer.data, table)))}`;
    return { status: 200, text, mediaType: "text/csv; charset=utf-8", headers: headersOf(asked, revision, "csv") };
  },
  xlsx:
    (asked, { request }) =>
    async (body, revision) => {
      const answer = JSON.parse(body) as Body;
      if (isBad(answer)) return badAnswer(answer, body);
      told(() => tableAt(answer.data, asked.own.table));
      const tables = findTables(answer.data).filter(({ path }) => asked.own.table === null || path === asked.own.table);
      const sheets = tables.map(({ path, make }) => {
        const { columns, rows } = make();
        return { name: path, rows: [columns, ...rows] };
      });
      const sources = sourcesSheet(citedOf(asked, revision, { data: answer.data, request }), [
        ["Variables", JSON.stringify(asked.variables)],
      ]);
      const text = await allOf(workbook([...sheets, sources], revision.at));
      return { status: 200, text, mediaType: XLSX, headers: headersOf(asked, revision, "xlsx") };
    },
  html:
    (asked, { model, assets, request }) =>
    (body, revision) => {
      const { data, errors, extensions } = JSON.parse(body) as Body;
      const scene = sceneAt(model, request);
      const head = { mediaType: "text/html; charset=utf-8", headers: pageHeaders() };
      if (!data || errors)
        return {
          ...head,
          status: statusOf(errors?.[0]?.extensions?.code),
          text: render(scene, problemView(scene, errors?.[0]?.message ?? ""), assets),
        };
      const answer: Answer = {
        data,
        revision: revision.sequence,
        at: revision.at,
        warnings: (extensions?.warnings ?? []).map(({ message }) => message),
      };
      const view = answerView(scene, answer, { ...asked, asked: asked.revision, asOf: asked.own.asOf });
      const cited = citation(citedOf(asked, revision, { data, request }));
      const { own, document, variables } = asked;
      const question = { document: own.asOf === null ? document : documentAsOf(document, own.asOf), variables };
      return { ...head, status: 200, text: render(scene, { ...view, cited }, assets, { question, answer }) };
    },
};

function citedOf(
  { title, name, document, saved }: AskedOf,
  { at, sequence }: Revision,
  { data, request }: { data: unknown; request: FastifyRequest },
) {
  const address = `${originOf(request)}${request.url.replace(/\.(json|csv|xlsx)(?=\?|$)/, "")}`;
  const question = saved ? `queries/${name}.graphql.` : document;
  return { name, title, at, revision: sequence, address, question, sources: sourcesIn(data) };
}

function headersOf({ name, revision: asked }: AskedOf, { at, sequence }: Revision, ending: string) {
  const file = fileNameOf({ name, at, revision: sequence }, ending);
  return {
    "content-disposition": `attachment; filename="${encodeURIComponent(file)}"`,
    "x-revision": String(sequence),
    ...(asked !== null && { "x-revision-moved": String(asked !== sequence) }),
  };
}

function told<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof InputError ? new HttpFault(400, error.message) : error;
  }
}
