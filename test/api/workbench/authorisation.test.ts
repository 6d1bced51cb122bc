import { type GraphQLField, getNamedType, isInterfaceType, isObjectType, isUnionType } from "graphql";
import { beforeAll, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { rights } from "../../../src/api/workbench/rights.ts";
import type { Caller, Role } from "../../../src/model/workbench/Caller.ts";
import {
  ballotKeyId,
  CONTEST_PHASES,
  type Contest,
  type ContestEntry,
  contestItem,
  entryId,
  entryItem,
  plainItem,
} from "../../../src/model/workbench/Contest.ts";
import { redirectItem } from "../../../src/model/workbench/Redirect.ts";
import { type Submission, submissionItem } from "../../../src/model/workbench/Submission.ts";
import { transitions } from "../../../src/model/workbench/transitions.ts";
import { windowItem } from "../../../src/model/workbench/Window.ts";
import type { WorkItem } from "../../../src/model/workbench/WorkItem.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { expectInDocument } from "../../support/expectInDocument.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { aKey, person } from "./people.ts";

let store: GraphStore;
let api: ReturnType<typeof createApi>;
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  const window = { opens: "2000-01-01T00:00:00Z", closes: "9000-01-01T00:00:00Z", zone: "UTC", revision: 1 };
  const work = { items: [windowItem("ocp", window)], actor: "tester", reason: "" };
  await store.apply({ actor: "tester", upserts: [...smallGraph, record("Consultation:ocp", "Consultation")], work });
  api = createApi({ store });
});

type Field = GraphQLField<unknown, unknown>;
const { schema } = createApi({ store: { model: wsisModel } as GraphStore });
const kinds = new Set(wsisModel.kinds.map(({ name }) => name));

/** Types that a field leads to without passing a record of the graph, or the fields where questions begin: those have rules of their own. */
function reached(field: Field, seen = new Set<string>()): Set<string> {
  const type = getNamedType(field.type);
  const { name } = type;
  if (seen.has(name) || kinds.has(name) || name === "Node" || name === "Query") return seen;
  seen.add(name);
  if (isObjectType(type) || isInterfaceType(type))
    for (const one of Object.values(type.getFields())) reached(one, seen);
  if (isUnionType(type)) throw new Error("There is a union: teach this test to pass it");
  return seen;
}

const mutations = Object.values(schema.getMutationType()!.getFields());
const PRIVATE = ["Submission", "Viewer", "ContestVote", "Merge"];
const isPrivate = (field: Field) => [...reached(field)].some((name) => PRIVATE.includes(name));
const questions = Object.values(schema.getQueryType()!.getFields()).filter(isPrivate);

it("every mutation and every field that leads to the workbench has a rule, and no rule is left over", () => {
  const fields = [...mutations.map(({ name }) => `Mutation.${name}`), ...questions.map(({ name }) => `Query.${name}`)];
  expect(Object.keys(rights).sort()).toEqual(fields.sort());
});

it("no record of the graph leads to the workbench", () => {
  for (const kind of kinds) {
    const type = schema.getType(kind);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    expect(fields.filter(isPrivate).map(({ name }) => `${kind}.${name}`)).toEqual([]);
  }
});

const ROLES: readonly (Role | null)[] = [null, "CONTRIBUTOR", "REVIEWER", "ADMIN"];
const WHOSE = ["own", "organisation's", "another's"] as const;

const sound = {
  actionLine: "C2",
  sdg: "4",
  rationale: "Schools need networks.",
  projects: ["school"],
  sources: ["https://example.org"],
};

const contribution = { name: "Ours", consultation: "ocp", stakeholderType: "GOVERNMENT" };

let submissions = 0;
const idOf = (number: number) => `Submission:20260101-000000-${String(number).padStart(8, "0")}`;

/** Leaves a submission in a state that the action begins in. */
async function prepare(caller: Caller, whose: (typeof WHOSE)[number], field: string): Promise<Submission> {
  const right = rights[field]!;
  const row = "action" in right ? transitions.find(({ action }) => action === right.action) : undefined;
  const owner = whose === "own" ? caller.subject : "somebody else";
  const id = idOf(++submissions);
  const published = row?.published || row?.from === "PUBLISHED" ? `Project:p${submissions}` : null;
  const state = row?.from ?? "SUBMITTED";
  const submission: Submission = {
    id,
    kind: field.endsWith("Linkage") ? "Linkage" : field.endsWith("Contribution") ? "Contribution" : "Project",
    state,
    owner,
    organisation: whose === "another's" ? "fao" : "itu",
    revision: 1,
    values: { title: "A title", consultation: "ocp" },
    authors: [owner],
    claim: state === "CLAIMED" ? { by: caller.subject, until: "9999-01-01T00:00:00.000Z" } : null,
    published,
    publishedValues: published === null ? null : { title: "A title" },
    publications: published === null ? 0 : 1,
    events: [
      {
        action: "SUBMIT",
        from: null,
        to: "SUBMITTED",
        at: "2026-01-01T00:00:00.000Z",
        by: owner,
        role: "CONTRIBUTOR",
        organisation: "",
        note: "",
      },
    ],
  };
  const work = {
    items: [submissionItem(submission), ledElsewhere(), ...contestItems(caller, whose, field)],
    actor: "tester",
    reason: "",
  };
  const consultation = record(`Consultation:ocp-${submissions}`, "Consultation");
  const twin = record(`Project:twin-${submissions}`, "A twin");
  const upserts = [consultation, twin, ...(published === null ? [] : [record(published, "A title")])];
  await store.apply({ actor: "tester", upserts, work });
  return submission;
}

/** A record that is there, retired in favour of another. */
function ledElsewhere(): WorkItem {
  const duplicate = `Project:led-${submissions}`;
  const into = "Project:clinic";
  const rest = { sequence: 0, touched: [], at: "2026-01-01T00:00:00.000Z", reason: "", revision: 1 };
  return redirectItem({
    duplicate,
    into,
    named: into,
    outcome: "RETIRED",
    role: "REVIEWER",
    organisation: "",
    ...rest,
  });
}

/** A contest of which every phase is open, and an entry of it. */
function contestItems(caller: Caller, whose: (typeof WHOSE)[number], field: string): WorkItem[] {
  const key = `c${submissions}`;
  const always = { opens: "2000-01-01T00:00:00Z", closes: "9000-01-01T00:00:00Z" };
  const phases = Object.fromEntries(CONTEST_PHASES.map((phase) => [phase, always])) as Contest["phases"];
  const contest = {
    key,
    name: key,
    year: 2026,
    zone: "UTC",
    categories: ["C7-EHEA"],
    phases,
    announcedAt: null,
    revision: 1,
  };
  const entry: ContestEntry = {
    id: entryId(key, "clinic"),
    owner: whose === "own" ? caller.subject : "somebody else",
    organisation: whose === "another's" ? "fao" : "itu",
    contest: key,
    project: "clinic",
    category: "C7-EHEA",
    state: field === "Mutation.nominateEntry" ? "SUBMITTED" : "NOMINATED",
    revision: 1,
  };
  const entries = field === "Mutation.enterContest" ? [] : [entryItem(entry)];
  return [contestItem(contest), plainItem(ballotKeyId(key), { secret: "c2VjcmV0" }), ...entries];
}

/** A project that the caller's organisation runs, and one that it does not. */
const entered = { own: "clinic", "another's": "portal" };

function inputOf(field: Field, { id, organisation }: Submission): Record<string, unknown> {
  const key = `c${submissions}`;
  const whose = organisation === "fao" ? "another's" : "own";
  const type = String(field.args[0]!.type);
  const of = { id, expectedRevision: 1, idempotencyKey: aKey() };
  const inputs: Record<string, Record<string, unknown>> = {
    "SubmitProjectInput!": { project: { title: "A title" }, idempotencyKey: aKey() },
    "ReviseProjectInput!": { ...of, project: { title: "A title" } },
    "ProposeLinkageInput!": { linkage: sound, idempotencyKey: aKey() },
    "SubmitContributionInput!": { contribution, idempotencyKey: aKey() },
    "ReviseContributionInput!": { ...of, contribution },
    "OpenConsultationInput!": {
      consultation: `ocp-${submissions}`,
      opens: "2000-01-01T00:00:00Z",
      closes: "9000-01-01T00:00:00Z",
      zone: "UTC",
      idempotencyKey: aKey(),
    },
    "PlanContestInput!": {
      key: `new-${submissions}`,
      name: "New",
      year: 2026,
      zone: "UTC",
      categories: ["C7-EHEA"],
      phases: CONTEST_PHASES.map((phase, index) => ({
        phase,
        opens: `20${10 + index}-01-01T00:00:00Z`,
        closes: `20${10 + index}-06-01T00:00:00Z`,
      })),
      idempotencyKey: aKey(),
    },
    "EnterContestInput!": { contest: key, project: entered[whose], category: "C7-EHEA", idempotencyKey: aKey() },
    "ContestEntryInput!": { ...of, id: entryId(key, "clinic") },
    "SelectEntryInput!": { ...of, id: entryId(key, "clinic"), state: "CHAMPION" },
    "VoteInput!": { contest: key, entry: entryId(key, "clinic"), idempotencyKey: aKey() },
    "AnnounceContestInput!": { key, expectedRevision: 1, idempotencyKey: aKey() },
    "ReviseLinkageInput!": { ...of, linkage: sound },
    "SubmissionActionInput!": { ...of, note: "Why" },
    "MergeRecordsInput!": {
      duplicate: `Project:twin-${submissions}`,
      into: "Project:clinic",
      expectedRevision: 1_000_000,
      reason: "x",
      idempotencyKey: aKey(),
    },
    "ErasePersonInput!": { subject: "nobody at all", reason: "x", idempotencyKey: aKey() },
    "UnmergeRecordsInput!": {
      duplicate: `Project:led-${submissions}`,
      expectedRevision: 1,
      reason: "x",
      idempotencyKey: aKey(),
    },
  };
  const input = inputs[type];
  if (!input) throw new Error(`${field.name} takes a ${type}: say here what one looks like`);
  return input;
}

const CODES: Readonly<Record<string, string>> = { FORBIDDEN: "no", NOT_FOUND: "unseen", UNAUTHENTICATED: "no" };

/** How a question that leads to the workbench is asked. */
function askedOf({ name }: Field, { id }: Submission): string {
  const page = "{ nodes { id } }";
  const asked: Record<string, string> = {
    viewer: "viewer { role }",
    contest: `contest(key: "c${submissions}") { key }`,
    contests: "contests { key }",
    submission: `submission(id: "${id}") { id }`,
    mySubmissions: `mySubmissions(first: 250) ${page}`,
    reviewQueue: `reviewQueue(first: 250, after: "${idOf(submissions - 1)}") ${page}`,
    merge: `merge(duplicate: "Project:led-${submissions}") { duplicate }`,
  };
  const query = asked[name];
  if (!query) throw new Error(`${name} has to be asked: say here how`);
  return query;
}

/** What becomes of it when a caller calls a field that concerns a submission. */
async function outcome(
  field: Field,
  root: "Mutation" | "Query",
  caller: Caller,
  submission: Submission,
): Promise<string> {
  if (root === "Mutation") {
    const query = `mutation ($input: ${field.args[0]!.type}) { it: ${field.name}(input: $input) { problems { code message } } }`;
    const { data, errors } = await api.execute({ query, variables: { input: inputOf(field, submission) } }, { caller });
    if (errors) return CODES[String(errors[0]!.extensions.code)] ?? errors[0]!.message;
    expect(data!.it).toEqual({ problems: [] });
    return "yes";
  }
  const { data, errors } = await api.execute({ query: `{ ${askedOf(field, submission)} }` }, { caller });
  if (errors) return CODES[String(errors[0]!.extensions.code)] ?? errors[0]!.message;
  return ["viewer", "contest", "contests", "merge"].includes(field.name) || JSON.stringify(data).includes(submission.id)
    ? "yes"
    : "unseen";
}

it("nothing of the workbench is told as of a revision, whoever asks", async () => {
  for (const field of questions.filter(({ name }) => name !== "viewer")) {
    const caller = person("caller-then", "ADMIN", "itu");
    const submission = await prepare(caller, "own", `Query.${field.name}`);
    const { sequence } = (await store.reader()).revision;
    const query = `{ asOf(revision: ${sequence}) { ${askedOf(field, submission)} } }`;
    const { data, errors } = await api.execute({ query }, { caller });
    expect([field.name, errors?.[0]?.message]).toEqual([
      field.name,
      "What people are working on has no past: ask for it without asOf",
    ]);
    expect(JSON.stringify(data)).not.toContain(submission.id);
  }
});

it("docs/writing.md shows who may call what, as it is", async () => {
  const rows: string[] = [];
  for (const [root, fields] of [
    ["Mutation", mutations],
    ["Query", questions],
  ] as const)
    for (const field of fields) {
      const cells: string[] = [];
      for (const role of ROLES) {
        const found: string[] = [];
        for (const whose of WHOSE) {
          // Another person each time: lists are short, and claims are theirs.
          const caller = person(`caller-${submissions}`, role, "itu");
          const submission = await prepare(caller, whose, `${root}.${field.name}`);
          found.push(await outcome(field, root, caller, submission));
        }
        cells.push(new Set(found).size === 1 ? found[0]! : found.join(" / "));
      }
      rows.push(`| \`${field.name}\` | ${cells.join(" | ")} |`);
    }
  const head = ["| field | no role | contributor | reviewer | admin |", "| --- | --- | --- | --- | --- |"];
  expectInDocument("docs/writing.md", "rights", [...head, ...rows].join("\n"));
});

it("without a token nothing is written and nothing of the workbench is read", async () => {
  for (const field of mutations) {
    const submission = await prepare(person("nobody", null), "another's", `Mutation.${field.name}`);
    const query = `mutation ($input: ${field.args[0]!.type}) { it: ${field.name}(input: $input) { problems { code } } }`;
    const { errors } = await api.execute({ query, variables: { input: inputOf(field, submission) } });
    expect([field.name, errors?.[0]?.message]).toEqual([field.name, expect.stringContaining("WSIS_SECRET")]);
  }
});
