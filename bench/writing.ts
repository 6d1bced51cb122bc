import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { CONTEST_PHASES } from "../src/model/workbench/Contest.ts";
import { printFigures } from "./figures.ts";

const SECRET = "a secret of thirty-two bytes or more";
const SECONDS = 5;
const CONNECTIONS = 10;
const VOTERS = 300;

const token = (subject: string, role: string) =>
  new SignJWT({ roles: [role] })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    .setIssuer("wsis-graph")
    .setAudience("wsis-graph")
    .setExpirationTime("1 hour")
    .sign(new TextEncoder().encode(SECRET));

/** How fast people can write through HTTP on the file store, what that leaves of reading, and how long a vote takes. */
export async function writing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wsis-bench-"));
  const main = join(packageRoot(), "dist", "src", "cli", "main.js");
  const child = spawn(process.execPath, [main, "start", "--port", "0", "--data", folder], {
    env: { ...process.env, WSIS_SECRET: SECRET, WSIS_VOTERS: "none" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const match = /http:\S+/.exec(String(chunk));
        if (match) resolve(match[0]);
      });
    });
    await measure(url);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(url: string): Promise<void> {
  const post = async (query: string, variables: object, as?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(as !== undefined && { authorization: `Bearer ${as}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Record<string, { problems?: unknown[] }>;
      errors?: unknown;
    };
    if (errors !== undefined || data.it?.problems?.length) throw new Error(JSON.stringify(errors ?? data));
    return data;
  };
  let next = 0;
  const author = await token("author", "contributor");
  const submit = () => {
    const input = {
      project: { title: `Entry ${next}`, actionLines: ["C7-EHEA"] },
      idempotencyKey: `bench-${++next}-key`,
    };
    const query =
      "mutation ($input: SubmitProjectInput!) { it: submitProject(input: $input) { record { id } problems { code } } }";
    return post(query, { input }, author);
  };
  const read = () =>
    post(
      `{ projects(first: 20, where: { years: { from: ${1990 + (next++ % 30)} } }) { totalCount nodes { name } } }`,
      {},
    );
  const during = async (work: () => Promise<unknown>, connections = CONNECTIONS) => {
    const end = Date.now() + SECONDS * 1000;
    let done = 0;
    const client = async () => {
      for (; Date.now() < end; done++) await work();
    };
    await Promise.all(Array.from({ length: connections }, client));
    return done / SECONDS;
  };
  const alone = await during(read);
  const submissions = await during(submit);
  const [beside, reads] = await Promise.all([during(submit), during(read)]);
  const voting = await votes(post);
  printFigures("Writing, file store", [
    { name: "submissions, 10 connections", value: submissions, unit: "/s", bar: { least: 300 } },
    { name: "reads alone, 10 connections", value: alone, unit: "/s" },
    { name: "reads beside 10 connections that submit", value: reads, unit: "/s", bar: { least: alone / 2 } },
    { name: "submissions beside 10 connections that read", value: beside, unit: "/s" },
    { name: "a vote, median", value: voting, unit: "ms", bar: { most: 5 } },
  ]);
}

type Post = (query: string, variables: object, as?: string) => Promise<Record<string, unknown>>;

async function votes(post: Post): Promise<number> {
  const [admin, voters] = [
    await token("admin", "admin"),
    await Promise.all(Array.from({ length: VOTERS }, (_, index) => token(`voter-${index}`, "contributor"))),
  ];
  let revision = 0;
  const open = async (phase: number) => {
    const begin = Date.now() - 3_600_000 - phase * 7_200_000;
    const phases = CONTEST_PHASES.map((name, index) => ({
      phase: name,
      opens: new Date(begin + index * 7_200_000).toISOString(),
      closes: new Date(begin + (index + 1) * 7_200_000).toISOString(),
    }));
    const of = { key: "bench", name: "Bench", year: 2026, zone: "UTC", categories: ["C7-EHEA"], phases };
    const input = { ...of, expectedRevision: revision++, idempotencyKey: `bench-plan-${revision}` };
    await post(
      "mutation ($input: PlanContestInput!) { it: planContest(input: $input) { problems { code } } }",
      { input },
      admin,
    );
  };
  const once = { idempotencyKey: "bench-once-only" };
  await open(0);
  const entered = { contest: "bench", project: "infomed", category: "C7-EHEA", ...once };
  await post(
    "mutation ($input: EnterContestInput!) { it: enterContest(input: $input) { problems { code } } }",
    { input: entered },
    admin,
  );
  await open(1);
  const entry = "ContestEntry:bench-infomed";
  const reviewer = await token("reviewer", "reviewer");
  const nominated = { id: entry, expectedRevision: 1, ...once };
  await post(
    "mutation ($input: ContestEntryInput!) { it: nominateEntry(input: $input) { problems { code } } }",
    { input: nominated },
    reviewer,
  );
  await open(2);
  const taken: number[] = [];
  for (const voter of voters) {
    const begun = performance.now();
    const input = { contest: "bench", entry, ...once };
    await post("mutation ($input: VoteInput!) { it: vote(input: $input) { problems { code } } }", { input }, voter);
    taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b)[VOTERS >> 1]!;
}
