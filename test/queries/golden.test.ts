import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import { roundedAnswer } from "../support/roundedAnswer.ts";
import { seededStore } from "../support/seededStore.ts";

const names = readdirSync("queries")
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => name.replace(/\.graphql$/, ""));

const how =
  "GOLDEN=write npx vitest run test/queries/golden.test.ts writes all answers: read the difference before you commit it";

let api: Api;
beforeAll(async () => {
  api = createApi({ store: await seededStore() });
});

describe("queries", () => {
  it.each(names)("%s answers on the seed as its golden file says", async (name) => {
    const query = readFileSync(`queries/${name}.graphql`, "utf8");
    const { data, errors } = await api.execute({ query });
    expect(errors).toBeUndefined();
    const answer = roundedAnswer(data);
    const golden = `queries/${name}.json`;
    if (process.env.GOLDEN === "write") writeFileSync(golden, `${JSON.stringify(answer, null, 2)}\n`);
    expect(existsSync(golden), `${golden} is missing; ${how}`).toBe(true);
    expect(answer, `${golden} says otherwise; ${how}`).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });

  it.each(names)("%s says what it asks", (name) => {
    const [title, explanation] = readFileSync(`queries/${name}.graphql`, "utf8").split("\n");
    expect(title).toMatch(/^# .{10,}/);
    expect(explanation).toMatch(/^# .{10,}/);
  });
});
