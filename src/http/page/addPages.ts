import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Model } from "../../model/createModel.ts";
import { camelCase } from "../../model/words/camelCase.ts";
import type { Scene } from "../../page/Page.ts";
import { pageAt, pagePaths } from "../../page/pages.ts";
import { Address, AddressError } from "../../page/parts/Address.ts";
import type { Assets } from "../../page/parts/Layout.tsx";
import { kindOfPath, pathName, pathOf } from "../../page/parts/paths.ts";
import { textsIn } from "../../page/parts/texts.ts";
import { problemView, render } from "../../page/render.tsx";
import { acceptedRanges, acceptsGzip } from "../request/acceptedRanges.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { type Ask, createAsk } from "./createAsk.ts";
import { policy } from "./policy.ts";
import { pathsOfThings, writeSitemap } from "./writeSitemap.ts";

export interface PagesOptions {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly assets: Assets;
}

interface Drawn {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Where the page is instead. */
  readonly location?: string;
}

/** Serves the pages for people, and what programs ask for at the same addresses. */
export function addPages(app: FastifyInstance, options: PagesOptions): void {
  const { model } = options;
  const ask = createAsk(app);
  const draw = createDrawer(ask, options);
  const handler = async (request: FastifyRequest, reply: FastifyReply) => send(request, reply, await draw(request));
  const paths = pagePaths(model);
  for (const path of paths) app.get(`/${path}`, handler);
  app.get("/sitemap.xml", async (request, reply) => {
    const text = writeSitemap(`${request.protocol}://${request.host}/`, [
      ...paths,
      ...(await pathsOfThings(model, ask)),
    ]);
    return send(request, reply, { status: 200, type: "application/xml; charset=utf-8", text });
  });
  const kinds = new Set(model.kinds.flatMap(({ name }) => [pathName(name), camelCase(name)]));
  for (const kind of kinds) app.get(`/${kind}/:key`, handler);
}

function createDrawer(ask: Ask, { model, schema, assets }: PagesOptions) {
  return async (request: FastifyRequest): Promise<Drawn> => {
    const [path = "", search = ""] = request.url.split(/\?(.*)/s);
    const address = new Address(decodeURIComponent(path).replace(/^\/+/, "/"), new URLSearchParams(search));
    const scene: Scene = { model, texts: textsIn(address.lang), address };
    const problem = (status: number, message: string, meant: readonly string[] = []): Drawn => ({
      status,
      type: "text/html; charset=utf-8",
      text: render(scene, problemView(scene, message, meant), assets),
    });
    try {
      const page = pageAt(scene, schema);
      if (!page) return problem(404, scene.texts.notFound);
      const answer = await ask(page.question);
      const view = page.view(answer);
      if (!view) {
        const { found, meant } = await otherSpelling(ask, model, address.path);
        return found === null
          ? problem(404, scene.texts.notFound, meant)
          : { ...problem(301, scene.texts.meant, [found]), location: address.to(found) };
      }
      if (view.moved !== undefined)
        return { ...problem(301, scene.texts.meant, [view.moved]), location: address.to(view.moved) };
      const type = wanted(request.headers.accept, view.about !== undefined);
      if (type === "application/ld+json") return { status: 200, type, text: JSON.stringify(view.about) };
      if (type === "application/json")
        return { status: 200, type, text: JSON.stringify({ ...answer.data, revision: answer.revision }) };
      const text = render(scene, view, assets, { question: page.question, answer });
      return { status: 200, type: `${type}; charset=utf-8`, text };
    } catch (error) {
      if (error instanceof AddressError) return problem(400, error.message);
      if (error instanceof HttpFault) return problem(error.status, error.message);
      throw error;
    }
  };
}

/** Where a thing of another spelling is, as of `country/Kenya`; else what may have been meant. */
async function otherSpelling(ask: Ask, model: Model, path: string): Promise<{ found: string | null; meant: string[] }> {
  const [, first = "", key = ""] = path.split("/");
  const kind = kindOfPath(model, first);
  if (kind === undefined || key === "") return { found: null, meant: [] };
  const { data } = await ask({
    document: "query Meant($ids: [String!]!) { resolve(ids: $ids) { id suggestion } }",
    variables: { ids: [`${kind}:${key}`, key] },
  });
  const answers = data.resolve as readonly { id: string | null; suggestion: string | null }[];
  const ofKind = (id: string | null) => (id?.startsWith(`${kind}:`) ? [pathOf(id)] : []);
  const [found = null] = answers.flatMap(({ id }) => ofKind(id));
  return { found, meant: [...new Set(answers.flatMap(({ suggestion }) => ofKind(suggestion)))] };
}

const PREFERRED = ["text/html", "application/json", "application/ld+json"] as const;

/** What of a page a client wants: HTML unless it prefers data. */
function wanted(accept: string | undefined, described: boolean): (typeof PREFERRED)[number] {
  const ranges = acceptedRanges(accept ?? "");
  const quality = (type: string) => ranges.find(({ name }) => name === type)?.quality ?? 0;
  const known = PREFERRED.filter((type) => described || type !== "application/ld+json");
  const [best] = [...known].sort((a, b) => quality(b) - quality(a));
  return best ?? "text/html";
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, type, text, location }: Drawn,
): Promise<FastifyReply> {
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  reply
    .code(status)
    .header("content-type", type)
    .header("cache-control", "no-cache")
    .header("vary", "accept, accept-encoding")
    .header("x-content-type-options", "nosniff")
    .header("referrer-policy", "no-referrer")
    .header("content-security-policy", policy)
    .header("etag", etag);
  if (location !== undefined) reply.header("location", location);
  if (status === 200 && request.headers["if-none-match"] === etag) return reply.code(304).send();
  if (text.length < 1000 || !acceptsGzip(request.headers["accept-encoding"])) return reply.send(text);
  return reply.header("content-encoding", "gzip").send(await promisify(gzip)(text, { level: 4 }));
}
