import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import { seededStore } from "../support/seededStore.ts";

interface Question {
  readonly id: string;
  readonly question: string;
  /** The operation, or null where the row says why there is no answer. */
  readonly operation: string | null;
}

const ROW = /^\| ([ADR]\d+) \| (.+?) \| (.+) \|$/;

const questions = readFileSync("docs/questions.md", "utf8")
  .split("\n")
  .flatMap((line): Question[] => {
    const [, id, question, answer] = ROW.exec(line) ?? [];
    if (id === undefined || question === undefined || answer === undefined) return [];
    const file = /\]\(\.\.\/(queries\/[^)]+\.graphql)\)/.exec(answer)?.[1];
    const operation = answer.startsWith("No answer: ") ? null : file ? readFileSync(file, "utf8") : answer.slice(1, -1);
    return [{ id, question, operation }];
  });

let api: Api;
beforeAll(async () => {
  api = createApi({ store: await seededStore() });
});

async function run(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.execute({ query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const ask = (id: string) => run(questions.find((one) => one.id === id)!.operation!);

/** True for what tells something: a number other than zero, a text, a list with something in it. */
function tells(value: unknown): boolean {
  if (value === null || value === 0 || value === false || value === "") return false;
  return typeof value !== "object" || Object.values(value).some(tells);
}

describe("docs/questions.md", () => {
  it("has the ninety-four questions in their order, and an operation for all but twelve at most", () => {
    const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect(questions.map(({ id }) => id)).toEqual([...ids("A", 40), ...ids("D", 25), ...ids("R", 29)]);
    expect(questions.filter(({ operation }) => operation === null).length).toBeLessThanOrEqual(12);
    for (const { question } of questions) expect(question).toMatch(/\?( \(.+\))?$/);
  });

  it.each(questions.filter(({ operation }) => operation !== null))("$id: $question", async ({ id }) => {
    const data = await ask(id);
    for (const [field, answer] of Object.entries(data)) expect([field, tells(answer)]).toEqual([field, true]);
  });
});

describe("what was answered wrongly at the first trial", () => {
  it("A13: three projects won in 2023, as three entries did", async () => {
    expect(await ask("A13")).toMatchObject({ projects: { totalCount: 3 } });
    const entries = 'prizeEntries(where: { prizeStatuses: { any: ["WINNER"] }, prizeYears: { from: 2023, to: 2023 } })';
    expect(await run(`{ ${entries} { totalCount } }`)).toEqual({ prizeEntries: { totalCount: 3 } });
  });

  it("A30: of the 18 lines ITU facilitates 11, UNESCO 8, UNDP, UNCTAD and UN DESA 3 each", async () => {
    const { stakeholders } = (await ask("A30")) as {
      stakeholders: { nodes: { key: string; facilitates: { totalCount: number } }[] };
    };
    const counts = stakeholders.nodes.map(({ key, facilitates }) => [key, facilitates.totalCount]);
    expect(Object.fromEntries(counts)).toMatchObject({ itu: 11, unesco: 8, undp: 3, unctad: 3, "un-desa": 3 });
  });

  it("A31: who facilitates C7 facilitates one of its sub-lines, and says so", async () => {
    const { stakeholders } = (await ask("A31")) as {
      stakeholders: { nodes: { facilitates: { nodes: { code: string }[] } }[] };
    };
    expect(stakeholders.nodes.length).toBeGreaterThanOrEqual(11);
    for (const { facilitates } of stakeholders.nodes) expect(facilitates.nodes.length).toBeGreaterThan(0);
  });

  it("A33: none of the four reviews that nobody confirmed took place, and all 25 are there", async () => {
    const { timeline } = (await run(
      '{ timeline(kinds: [REGIONAL_REVIEW], from: "2023-11", to: "2024-04") { title tookPlace } }',
    )) as { timeline: { tookPlace: boolean | null }[] };
    expect(timeline.length).toBeGreaterThanOrEqual(4);
    expect(timeline.filter(({ tookPlace }) => tookPlace)).toEqual([]);
    expect(await ask("A33")).toMatchObject({ regionalReviews: { totalCount: 25 } });
  });

  it("A39: at least five events and four milestones rest on sources that disagree", async () => {
    const { events, milestones } = (await ask("A39")) as Record<string, { totalCount: number }>;
    expect(events!.totalCount).toBeGreaterThanOrEqual(5);
    expect(milestones!.totalCount).toBeGreaterThanOrEqual(4);
  });

  it("D23: a search finds first what is called so", async () => {
    const { ungis, line, review } = (await ask("D23")) as Record<string, { nodes: { id: string; name: string }[] }>;
    expect(ungis!.nodes.slice(0, 2).map(({ id }) => id)).toContain("Stakeholder:ungis");
    expect(line!.nodes[0]!.id).toBe("ActionLine:C5");
    for (const { name } of review!.nodes) expect(name).toContain("WSIS+20");
  });
});
