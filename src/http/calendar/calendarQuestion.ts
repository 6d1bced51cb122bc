import type { FastifyRequest } from "fastify";
import type { Revision } from "../../store/port.ts";
import { type Question, searchOf, type WrittenAnswer } from "../answer/createAnswerer.ts";
import { canonicalJson } from "../request/canonicalJson.ts";
import { decoded } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { graphqlJson, json } from "../request/negotiate.ts";
import { type CalendarEntry, writeCalendar } from "./writeCalendar.ts";

/** The header that tells how many entries have no day. */
export const LEFT_OUT = "x-entries-left-out";

const query = `query Timeline($from: PartialDate, $to: PartialDate, $kinds: [TimelineKind!], $places: [String!], $bodies: [String!], $status: [EventStatus!]) {
  timeline(from: $from, to: $to, kinds: $kinds, places: $places, bodies: $bodies, status: $status) {
    date dateEnd title kind place status url
    node { id verified sources }
    standsFor { name }
  }
}`;

/** The argument of `timeline` that a parameter is, and whether it takes several values: repeated, or with commas between them. */
const parameters: Readonly<Record<string, { readonly argument: string; readonly several?: "repeated" | "commas" }>> = {
  from: { argument: "from" },
  to: { argument: "to" },
  kinds: { argument: "kinds", several: "commas" },
  place: { argument: "places", several: "repeated" },
  body: { argument: "bodies", several: "commas" },
  status: { argument: "status", several: "commas" },
};

/** What the parameters of a request for a calendar ask of the API. Throws an HttpFault for those that it does not have. */
export function calendarQuestion(request: FastifyRequest): Question {
  const variables = variablesOf(decoded(searchOf(request.url)));
  const body = { query, variables };
  return {
    method: "POST",
    parameters: { key: `timeline.ics\n${canonicalJson(variables)}`, body },
    type: graphqlJson,
    form: calendarAnswer,
  };
}

function variablesOf(search: URLSearchParams): Record<string, string | string[]> {
  const variables: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const known = parameters[name];
    if (!known)
      throw new HttpFault(400, `There is no parameter "${name}": expected ${listed(Object.keys(parameters))}.`);
    const given = search.getAll(name).filter((value) => value !== "");
    if (given.length === 0) continue;
    if (!known.several && given.length > 1) throw new HttpFault(400, `The parameter "${name}" is given twice.`);
    variables[known.argument] = known.several ? valuesOf(given, known.several) : given[0]!;
  }
  return variables;
}

function valuesOf(given: readonly string[], several: "repeated" | "commas"): string[] {
  const values = several === "commas" ? given.flatMap((value) => value.split(",")) : given;
  return values.map((value) => value.trim()).filter((value) => value !== "");
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** The part of a GraphQL answer that a calendar is made of. */
interface TimelineAnswer {
  readonly data?: { readonly timeline: readonly CalendarEntry[] } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly warnings?: readonly { readonly message: string }[] };
}

/** The calendar; where the API answers with errors, these. */
function calendarAnswer(body: string, { at }: Revision): WrittenAnswer {
  const { data, errors, extensions } = JSON.parse(body) as TimelineAnswer;
  if (!data || errors)
    return { status: statusOf(errors?.[0]?.extensions?.code), text: body, mediaType: json, headers: {} };
  const warnings = (extensions?.warnings ?? []).map(({ message }) => `${message}.`);
  const { text, leftOut } = writeCalendar(data.timeline, { at, warnings });
  return {
    status: 200,
    text,
    mediaType: "text/calendar; charset=utf-8",
    headers: { "content-disposition": 'inline; filename="timeline.ics"', [LEFT_OUT]: String(leftOut) },
  };
}

function statusOf(code: string | undefined): number {
  const faults: Readonly<Record<string, number>> = { INTERNAL_SERVER_ERROR: 500, UNAVAILABLE: 503, TIMEOUT: 504 };
  return faults[code ?? ""] ?? 400;
}
