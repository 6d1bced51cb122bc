import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kind } from "../../model/createModel.ts";
import type { Scene, View } from "../../page/Page.ts";
import { AddressError } from "../../page/parts/Address.ts";
import type { Assets } from "../../page/parts/Assets.ts";
import { anyText, checkParameters, type Parameters } from "../../page/parts/parameters.ts";
import { render } from "../../page/render.tsx";
import { contestPages, contestView } from "../../page/writing/contestPage.tsx";
import { type DeskRow, deskActions, desks, deskView, LISTED } from "../../page/writing/deskPage.tsx";
import {
  type FormKind,
  fieldsOf,
  formKinds,
  namedIn,
  numberless,
  valuesOf,
  withIds,
} from "../../page/writing/formKinds.ts";
import { type FormProblem, type FormState, type FormTerm, formView, TERMS } from "../../page/writing/formPage.tsx";
import { askInProcess } from "../answer/askInProcess.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { type AskAs, contestState } from "./contestState.ts";
import { pageHeaders } from "./pageHeaders.ts";
import { postedFields } from "./postedFields.ts";
import { sceneAt } from "./sceneAt.ts";

interface WritingOptions {
  readonly model: Scene["model"];
  readonly assets: Assets;
}

interface Payload {
  readonly record: {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly revision: number;
  } | null;
  readonly problems: readonly FormProblem[];
}

const PAYLOAD = "record { id name state revision } problems { code path message blocks }";
/** How many names are looked for. */
const MOST_NAMED = 100;
/** Of what a form may say. */
const MOST_BYTES = 200_000;

/** Serves the forms that people write with. They ask as anybody does, with the token that was typed, under the same limits. */
export function addWriting(app: FastifyInstance, options: WritingOptions): void {
  const askFrom =
    (from?: string): Ask =>
    async (document, variables, token) => {
      const asked = { document, variables, ...(token && { token }), ...(from !== undefined && { from }) };
      const { data, error } = await askInProcess<Record<string, unknown>>(app, asked);
      return { data: data ?? {}, ...(error && { failure: error.message }) };
    };
  const ask = askFrom();
  app.register(async (forms) => {
    forms.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    for (const [path, form] of Object.entries(formKinds))
      forms.route({
        method: ["GET", "POST"],
        url: `/${path}`,
        handler: async (request, reply) => {
          const scene = formScene(options.model, request);
          return send(reply, options, scene, formView(scene, await formState(scene, form, postedFields(request), ask)));
        },
      });
    for (const page of contestPages)
      forms.route({
        method: ["GET", "POST"],
        url: `/${page}`,
        handler: async (request, reply) => {
          const scene = formScene(options.model, request, { contest: anyText });
          // Votes are limited by where they come from.
          const state = await contestState(scene, page, postedFields(request), askFrom(request.ip));
          return send(reply, options, scene, contestView(scene, state));
        },
      });
    for (const desk of Object.keys(desks))
      forms.route({
        method: ["GET", "POST"],
        url: `/${desk}`,
        handler: async (request, reply) => {
          const scene = formScene(options.model, request);
          return send(reply, options, scene, deskView(scene, await deskState(desk, postedFields(request), ask)));
        },
      });
  });
}

/** Throws an HttpFault for what a form does not take. */
function formScene(model: Scene["model"], request: FastifyRequest, takes: Parameters = {}): Scene {
  const scene = sceneAt(model, request);
  try {
    checkParameters(scene.address, takes, { conditions: false });
  } catch (error) {
    throw error instanceof AddressError ? new HttpFault(400, error.message) : error;
  }
  return scene;
}

type Ask = AskAs;

async function formState(scene: Scene, form: FormKind, posted: URLSearchParams | null, ask: Ask): Promise<FormState> {
  const kind = scene.model.kind(form.kind);
  const { data } = await ask(TERMS, { lang: [scene.address.lang, "en"] });
  const terms = Object.fromEntries(
    Object.entries(data).map(([name, list]) => [
      name,
      (Array.isArray(list) ? list : (list as { nodes: [] }).nodes) as FormTerm[],
    ]),
  );
  const fresh = { form, terms, key: randomUUID(), fields: new URLSearchParams() };
  if (!posted) return fresh;
  const token = posted.get("token") ?? "";
  const state = { ...fresh, fields: posted, key: posted.get("key") || fresh.key };
  const wanted = posted.get("do");
  if (wanted === "edit") {
    const { data: found, failure } = await ask(
      "query ($id: ID!) { submission(id: $id) { values revision } }",
      { id: posted.get("id") },
      token,
    );
    const held = found.submission as { values: Record<string, unknown>; revision: number } | null | undefined;
    if (!held) return { ...fresh, failure: failure ?? scene.texts.notFound };
    const fields = fieldsOf(kind, held.values);
    for (const [name, value] of Object.entries({ token, id: posted.get("id") ?? "", revision: String(held.revision) }))
      fields.set(name, value);
    return { ...fresh, fields };
  }
  const values = await named(kind, valuesOf(kind, posted), ask);
  const beside = form.kind === "Project" ? await lookBeside(values, ask) : {};
  if (wanted === "check") return { ...state, ...beside };
  const wrong = numberless(kind, posted).map((name) => {
    const path = `input.${form.field}.${name}`;
    return { code: "INVALID", path, message: "expected a whole number", blocks: true };
  });
  if (wrong.length > 0) return { ...state, ...beside, problems: wrong };
  const id = posted.get("id");
  const [name, type] = id === null ? [form.submit, form.submitType] : [form.revise, form.reviseType];
  const input = {
    [form.field]: values,
    idempotencyKey: state.key,
    ...(id === null ? { asDraft: wanted === "draft" } : { id, expectedRevision: Number(posted.get("revision")) }),
  };
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${PAYLOAD} } }`;
  const { data: told, failure } = await ask(query, { input }, token);
  if (failure !== undefined) return { ...state, ...beside, failure };
  const { record, problems } = told.it as Payload;
  const written = record !== null && !problems.some(({ blocks }) => blocks);
  // What comes next is another thing to be done: it gets a key of its own.
  return { ...state, ...beside, problems, ...(written && { done: record, key: fresh.key, fields: withToken(token) }) };
}

/** Values with ids in the place of what things are called, as `Kenya`; what has no such name is left, and told. */
async function named(kind: Kind, values: Record<string, unknown>, ask: Ask): Promise<Record<string, unknown>> {
  const asked = namedIn(kind, values).slice(0, MOST_NAMED);
  if (asked.length === 0) return values;
  const { data } = await ask("query ($ids: [String!]!) { resolve(ids: $ids) { id } }", { ids: asked });
  const found = (data.resolve ?? []) as readonly { readonly id: string | null }[];
  const ids = asked.flatMap((text, index): [string, string][] => {
    const id = found[index]?.id ?? null;
    return id?.startsWith(`${text.split(":")[0]}:`) ? [[text, id]] : [];
  });
  return withIds(kind, values, new Map(ids));
}

function withToken(token: string): URLSearchParams {
  return new URLSearchParams({ token });
}

async function lookBeside(
  values: Record<string, unknown>,
  ask: Ask,
): Promise<Pick<FormState, "duplicates" | "suggestions">> {
  const suggested = "{ key words node { name } }";
  const { data } = await ask(
    `query ($text: String!, $title: String!) { suggestTags(text: $text) { actionLines ${suggested} sdgs ${suggested} sdgTargets ${suggested} } likelyDuplicates(title: $title) { likeness project { id name } } }`,
    { text: `${values.title ?? ""} ${values.summary ?? ""}`, title: String(values.title ?? "").slice(0, 1000) },
  );
  const { suggestTags, likelyDuplicates } = data as {
    suggestTags?: NonNullable<FormState["suggestions"]>;
    likelyDuplicates?: NonNullable<FormState["duplicates"]>;
  };
  return {
    ...(suggestTags && { suggestions: suggestTags }),
    ...(likelyDuplicates && { duplicates: likelyDuplicates }),
  };
}

async function deskState(desk: string, posted: URLSearchParams | null, ask: Ask) {
  const nothing = { desk, token: "", rows: null, notices: [], key: randomUUID() };
  const token = posted?.get("token") ?? "";
  if (!posted || token === "") return nothing;
  const notices: string[] = [];
  const mutation = deskActions[posted.get("do") ?? ""];
  if (mutation !== undefined) {
    const input = {
      id: posted.get("id"),
      expectedRevision: Number(posted.get("revision")),
      note: posted.get("note"),
      idempotencyKey: `${posted.get("key")}-${mutation}`,
    };
    const query = `mutation ($input: SubmissionActionInput!) { it: ${mutation}(input: $input) { ${PAYLOAD} } }`;
    const { data, failure } = await ask(query, { input }, token);
    if (failure !== undefined) notices.push(failure);
    else notices.push(...(data.it as Payload).problems.map(({ message }) => message));
  }
  const { data, failure } = await ask(`{ page: ${desks[desk]}(first: 50) { ${LISTED} } }`, {}, token);
  if (failure !== undefined) return { ...nothing, token, notices: [...notices, failure] };
  return { ...nothing, token, notices, rows: (data.page as { nodes: DeskRow[] }).nodes };
}

function send(reply: FastifyReply, { assets }: WritingOptions, scene: Scene, view: View): FastifyReply {
  return reply
    .header("content-type", "text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .headers(pageHeaders())
    .send(render(scene, view, assets));
}
