import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { LruCache } from "../../api/LruCache.ts";
import { unpackQuestion } from "../../export/question/permalink.ts";
import type { Model } from "../../model/createModel.ts";
import { InputError } from "../../model/InputError.ts";
import type { Scene, View } from "../../page/Page.ts";
import { Address, AddressError, untracked } from "../../page/parts/Address.ts";
import type { Assets } from "../../page/parts/Assets.ts";
import { checkParameters } from "../../page/parts/parameters.ts";
import { savedView } from "../../page/records/savedView.tsx";
import { faultView, problemView, render } from "../../page/render.tsx";
import { type Answerer, searchOf } from "../answer/createAnswerer.ts";
import type { Drawn } from "../page/keepDrawn.ts";
import { pageHeaders } from "../page/pageHeaders.ts";
import { readExamples } from "../page/readExamples.ts";
import { sceneAt } from "../page/sceneAt.ts";
import { sendDrawn } from "../page/sendDrawn.ts";
import { acceptedRanges } from "../request/acceptedRanges.ts";
import { asOfIn } from "../request/asOfIn.ts";
import { canonicalJson } from "../request/canonicalJson.ts";
import { decoded } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { graphqlJson, json } from "../request/negotiate.ts";
import { originOf } from "../request/originOf.ts";
import { type AskedOf, answerForms, FORMATS, type Format } from "./answerForms.ts";
import { readVariables } from "./readVariables.ts";
import { fieldsOf, operationIn, savedQuestions, variablesOf } from "./SavedQuestion.ts";

export interface QuestionsOptions {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly assets: Assets;
  readonly answer: Answerer;
  readonly queriesFolder: string;
}

/** A question, and what names it with all that its answer's form hangs on. */
interface Prepared {
  readonly asked: AskedOf;
  readonly tag: string;
}

/** Room for questions of addresses that are asked again and again. */
const PREPARED_BYTES = 8 * 1_048_576;

/** Room for lists of the saved questions, in some languages. */
const LISTS_BYTES = 2 * 1_048_576;

/** Search parameters of our own, where the question has no variable of that name. */
const OWN = ["table", "bom", "revision", "lang", "p", "asOf"] as const;

/**
 * Serves the saved questions: `/q` lists them, `/q/NAME` answers one, with its variables as search parameters, and `/q?p=` any
 * that a link holds; with `.json`, `.csv` or `.xlsx` in that form.
 */
export async function addQuestions(app: FastifyInstance, options: QuestionsOptions): Promise<void> {
  const { answer, schema, model, assets, queriesFolder } = options;
  const saved = savedQuestions(await readExamples(queriesFolder));
  const entries = [...saved.values()].map((question) => {
    const { name, title, description, group } = question;
    return { name, title, description, group, variables: variablesOf(question) };
  });
  const listed: Drawn = { status: 200, type: json, text: JSON.stringify(entries) };
  const lists = new LruCache<Drawn>(LISTS_BYTES);
  const list = (request: FastifyRequest, reply: FastifyReply, format: Format) => {
    if (format === "json") return sendDrawn(request, reply, listed);
    if (format !== "html")
      throw new HttpFault(404, `The list of questions is a page or JSON. Ask for one as /q/NAME.${format}.`);
    const place = `${originOf(request)}${request.url}`;
    const known = lists.get(place);
    if (known) return sendDrawn(request, reply, known);
    const scene = sceneAt(model, request);
    checkParameters(scene.address, {}, { conditions: false });
    const text = render(scene, savedView(scene, entries), assets);
    const drawn = { status: 200, type: "text/html; charset=utf-8", text };
    lists.set(place, drawn, 2 * text.length);
    return sendDrawn(request, reply, drawn);
  };
  const sendPage = (reply: FastifyReply, request: FastifyRequest, view: (scene: Scene) => View) => {
    const scene = sceneAt(model, request);
    reply.headers(pageHeaders()).type("text/html; charset=utf-8");
    return reply.send(render(scene, view(scene), assets));
  };
  const prepared = new LruCache<Prepared>(PREPARED_BYTES);
  const prepare = (place: string, name: string, parameters: URLSearchParams): Prepared => {
    const asked = name === "" ? askedByLink(parameters) : askedByName(name, parameters);
    const tag = createHash("sha256")
      .update(canonicalJson([place, asked]))
      .digest("base64url");
    prepared.set(place, { asked, tag }, 2 * JSON.stringify(asked).length);
    return { asked, tag };
  };
  const ask = (request: FastifyRequest, reply: FastifyReply, format: Format, { asked, tag }: Prepared) =>
    answer(request, reply, {
      method: "POST",
      parameters: { key: `q ${tag}`, body: { query: asked.document, variables: asked.variables } },
      type: graphqlJson,
      tag,
      asOf: asked.own.asOf,
      form: answerForms[format](asked, { model, assets, request }),
    });
  const handler = (format: (request: FastifyRequest) => [name: string, format: Format]) =>
    async function handle(request: FastifyRequest, reply: FastifyReply) {
      const [name, wanted] = format(request);
      // The same address asks the same.
      const place = `${wanted} ${originOf(request)}${request.url}`;
      const known = prepared.get(place);
      if (known) return ask(request, reply, wanted, known);
      const parameters = untracked(decoded(searchOf(request.url)));
      const packed = parameters.get("p");
      try {
        if (name === "" && packed === null) return await list(request, reply, wanted);
        return await ask(request, reply, wanted, prepare(place, name, parameters));
      } catch (error) {
        const wrong = error instanceof InputError || error instanceof AddressError;
        const fault = wrong ? new HttpFault(400, error.message) : error;
        if (!(fault instanceof HttpFault) || wanted !== "html") throw fault;
        const view = error instanceof AddressError ? faultView : null;
        return sendPage(reply.code(fault.status), request, (scene) =>
          view ? view(scene, fault.status, fault.message) : problemView(scene, fault.message),
        );
      }
    };
  const askedByName = (name: string, parameters: URLSearchParams): AskedOf => {
    const question = saved.get(name);
    if (!question) throw new HttpFault(404, `There is no saved question "${name}". They are listed at /q.`);
    const { operation, text: document, title, description } = question;
    const fields = fieldsOf(question, parameters);
    const defined = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
    const values = new URLSearchParams([...parameters].filter(([one]) => defined.has(one) || !isOwn(one)));
    const variables = readVariables(schema, operation, values);
    const revision = defined.has("revision") ? null : revisionIn(parameters);
    if (!defined.has("lang")) checkLang(parameters);
    const own = ownOf(parameters, defined);
    return { name, title, description, document, variables, fields, own, revision, saved: true };
  };
  app.get(
    "/q",
    handler((request) => ["", preferred(request)]),
  );
  for (const format of FORMATS)
    app.get(
      `/q.${format}`,
      handler(() => ["", format]),
    );
  app.get<{ Params: { name: string } }>("/q/:name", (request, reply) => {
    const [, name = "", ending] = /^(.*?)(?:\.(json|csv|xlsx))?$/.exec(request.params.name) ?? [];
    return handler(() => [name, (ending as Format | undefined) ?? preferred(request)])(request, reply);
  });
}

function askedByLink(parameters: URLSearchParams): AskedOf {
  checkLang(parameters);
  const { document, variables, revision } = unpackQuestion(parameters.get("p") ?? "");
  const operation = operationIn(document);
  if (operation && operation.operation !== "query") throw new InputError("p", "A link asks: it changes nothing");
  const name = operation?.name?.value ?? "Question";
  return { name, title: name, description: "", document, variables, revision, own: ownOf(parameters), saved: false };
}

/** Throws an AddressError for what is no language. */
function checkLang(parameters: URLSearchParams): void {
  const own = [...parameters].filter(([name]) => name === "lang");
  checkParameters(new Address("/q", new URLSearchParams(own)), {}, { conditions: false });
}

const isOwn = (name: string) => OWN.some((own) => own === name);

function ownOf(parameters: URLSearchParams, defined: ReadonlySet<string> = new Set()): AskedOf["own"] {
  const own = (name: string) => (defined.has(name) ? null : parameters.get(name));
  const asOf = defined.has("asOf") ? null : asOfIn(parameters);
  return { table: own("table"), bom: own("bom") === "1", asOf };
}

function revisionIn(parameters: URLSearchParams): number | null {
  const text = parameters.get("revision");
  if (text === null || text === "") return null;
  if (!/^\d{1,15}$/.test(text)) throw new InputError("revision", `revision: expected a number, got "${text}"`);
  return Number(text);
}

/** A page for who reads, JSON for programs that do not say. */
function preferred({ headers }: FastifyRequest): Format {
  const ranges = acceptedRanges(headers.accept ?? "");
  const types: readonly (readonly [string, Format])[] = [
    ["application/json", "json"],
    ["text/html", "html"],
    ["text/csv", "csv"],
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  ];
  const quality = (type: string) => ranges.find(({ name }) => name === type)?.quality ?? 0;
  const [best] = [...types].sort(([a], [b]) => quality(b) - quality(a));
  return best![1];
}
