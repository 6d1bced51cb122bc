import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Exporter } from "../../export/records/createExporter.ts";
import type { Model } from "../../model/createModel.ts";
import { camelCase } from "../../model/words/camelCase.ts";
import type { Answer, Page, Question, View } from "../../page/Page.ts";
import { pageAt, pagePaths } from "../../page/pages.ts";
import { AddressError } from "../../page/parts/Address.ts";
import type { Assets } from "../../page/parts/Assets.ts";
import { joinQuestions } from "../../page/parts/joinQuestions.ts";
import { migrated } from "../../page/parts/migrations.ts";
import { kindOfPath, pathName, pathOf } from "../../page/parts/paths.ts";
import { faultView, problemView, render } from "../../page/render.tsx";
import { acceptedRanges } from "../request/acceptedRanges.ts";
import { decoded } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { originOf } from "../request/originOf.ts";
import { errorBody } from "../sendErrors.ts";
import { type Ask, createAsk } from "./createAsk.ts";
import { type Draw, type Drawn, keepDrawn } from "./keepDrawn.ts";
import { EMBED, sceneAt } from "./sceneAt.ts";
import { sendDrawn } from "./sendDrawn.ts";
import { thingTurtle } from "./thingTurtle.ts";
import { pathsOfThings, writeSitemap } from "./writeSitemap.ts";

export interface PagesOptions {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly assets: Assets;
  /** What writes RDF; without it, there is none. */
  readonly exporter?: Exporter;
  /** Which revision answers now. */
  readonly revision: () => Promise<Pick<Answer, "revision" | "at">>;
}

/** Serves the pages for people, and what programs ask for at the same addresses. */
export function addPages(app: FastifyInstance, options: PagesOptions): void {
  const { model } = options;
  const ask = createAsk(app);
  const draw = keepDrawn(createDrawer(ask, options), options.revision);
  const handler = async (request: FastifyRequest, reply: FastifyReply) =>
    sendDrawn(request, reply, await draw(request));
  const paths = pagePaths(model);
  for (const path of paths) for (const place of ["", EMBED]) app.get(`${place}/${path}`, handler);
  app.get("/sitemap.xml", async (request, reply) => {
    const text = writeSitemap(`${originOf(request)}/`, [...paths, ...(await pathsOfThings(model, ask))]);
    return sendDrawn(request, reply, { status: 200, type: "application/xml; charset=utf-8", text });
  });
  const kinds = new Set(model.kinds.flatMap(({ name }) => [pathName(name), camelCase(name)]));
  for (const kind of kinds) for (const place of ["", EMBED]) app.get(`${place}/${kind}/:key`, handler);
  app.setNotFoundHandler(handler);
}

function createDrawer(ask: Ask, { model, schema, assets, exporter }: PagesOptions): Draw {
  return async (request) => {
    const [path = "", search = ""] = request.url.split(/\?(.*)/s);
    const scene = sceneAt(model, request);
    const { address } = scene;
    const type = wanted(request.headers.accept);
    const problem = (status: number, message: string, meant: readonly string[] = []): Drawn =>
      type === "text/html"
        ? { status, type: html, text: render(scene, problemView(scene, message, meant), assets) }
        : { status, type: "application/json", text: errorBody(new HttpFault(status, message).code, message) };
    const moved = (to: string): Drawn => ({ ...problem(301, scene.texts.meant, [to]), location: address.toFile(to) });
    const now = migrated(address.path, address.parameters);
    if (now !== null) return moved(now);
    if (/.\/$/.test(address.path)) return moved(`${path.replace(/\/+$/, "")}${search && `?${search}`}`);
    try {
      decoded(search);
      const page = request.is404 ? null : pageAt(scene, schema);
      if (!page) return problem(404, scene.texts.notFound);
      const { question, answer } = await askPage(ask, page);
      const view = page.view(answer);
      if (!view) {
        const { status, found, meant } = await otherSpelling(ask, model, address.path);
        if (found !== null) return { ...problem(301, scene.texts.meant, [found]), location: address.to(found) };
        return status === "RETIRED" ? problem(410, scene.texts.retired) : problem(404, scene.texts.notFound, meant);
      }
      if (view.moved !== undefined)
        return { ...problem(301, scene.texts.meant, [view.moved]), location: address.to(view.moved) };
      const of = { revision: answer.revision, at: answer.at };
      const form = wanted(request.headers.accept, formsOf(view));
      if (form === "application/ld+json") return { of, status: 200, type: form, text: JSON.stringify(view.about) };
      if (form === "text/turtle" && exporter) {
        const place = { origin: scene.origin, basis: address.basis };
        const text = await thingTurtle(exporter, model, String(view.about?.identifier), place);
        return { status: 200, type: "text/turtle; charset=utf-8", text };
      }
      if (form === "application/json")
        return { of, status: 200, type: form, text: JSON.stringify({ ...answer.data, revision: answer.revision }) };
      return { of, status: 200, type: html, text: render(scene, view, assets, { question, answer }) };
    } catch (error) {
      const status = error instanceof AddressError ? 400 : error instanceof HttpFault ? error.status : null;
      if (status === null || !(error instanceof Error)) throw error;
      return type === "text/html"
        ? { status, type: html, text: render(scene, faultView(scene, status, error.message), assets) }
        : {
            status,
            type: "application/json",
            text: errorBody(new HttpFault(status, error.message).code, error.message),
          };
    }
  };
}

/** The answer to all that a page asks, and the question that leaves the page. */
async function askPage(ask: Ask, { question, next, together }: Page): Promise<{ question: Question; answer: Answer }> {
  const first = await ask(question);
  const then = next?.(first);
  if (!then) return { question, answer: first };
  const second = await ask(then);
  const answer = { ...first, data: { ...first.data, ...second.data } };
  return { question: together ? joinQuestions(question, then) : question, answer };
}

interface Spelled {
  readonly status: string;
  /** The path of the page of what was meant, if that is certain. */
  readonly found: string | null;
  readonly meant: readonly string[];
}

/** Where a thing of another spelling is, as of `country/Kenya`; else what may have been meant, or that it was removed. */
async function otherSpelling(ask: Ask, model: Model, path: string): Promise<Spelled> {
  const [, first = "", key = ""] = path.split("/");
  const kind = kindOfPath(model, first);
  if (kind === undefined || key === "") return { status: "UNKNOWN", found: null, meant: [] };
  const { data } = await ask({
    document: "query Meant($ids: [String!]!) { resolve(ids: $ids) { status id suggestion } }",
    variables: { ids: [`${kind}:${key}`, key] },
  });
  const answers = data.resolve as readonly { status: string; id: string | null; suggestion: string | null }[];
  const ofKind = (id: string | null) => (id?.startsWith(`${kind}:`) ? [pathOf(id)] : []);
  const [found = null] = answers.flatMap(({ status, id }) => (status === "RETIRED" ? [] : ofKind(id)));
  const meant = [...new Set(answers.flatMap(({ suggestion }) => ofKind(suggestion)))];
  return { status: answers[0]?.status ?? "UNKNOWN", found, meant };
}

const PREFERRED = ["text/html", "application/json", "application/ld+json", "text/turtle"] as const;
type Form = (typeof PREFERRED)[number];

/** What there is of a page: JSON-LD where it says what it is about, and Turtle where that is a thing. */
function formsOf({ about }: View): readonly Form[] {
  return PREFERRED.filter(
    (form) =>
      (form !== "application/ld+json" || about !== undefined) &&
      (form !== "text/turtle" || about?.identifier !== undefined),
  );
}

/** What of a page a client wants: HTML unless it prefers data. */
function wanted(accept: string | undefined, forms: readonly Form[] = PREFERRED): Form {
  const ranges = acceptedRanges(accept ?? "");
  const quality = (type: string) => ranges.find(({ name }) => name === type)?.quality ?? 0;
  const [best] = [...forms].sort((a, b) => quality(b) - quality(a));
  return best ?? "text/html";
}

const html = "text/html; charset=utf-8";
