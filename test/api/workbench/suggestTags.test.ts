import { beforeAll, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { stemsOf, tagScores } from "../../../src/model/workbench/tagScores.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { countsOf, exampleOf } from "../../model/workbench/tagAccuracy.ts";
import { seededStore } from "../../support/seededStore.ts";
import type { Answer } from "./people.ts";

let store: GraphStore;
const projects: NodeRecord[] = [];
beforeAll(async () => {
  store = await seededStore();
  for await (const record of store.records("Project")) projects.push(record);
});

async function ask(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await createApi({ store }).execute({ query, variables });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const TEXT = "Rural telecentres teach farmers to read the weather and market prices on mobile phones";

it("counts in the store what one counts project by project", async () => {
  const { suggestTags } = await ask(
    "query ($text: String!) { suggestTags(text: $text, first: 18) { actionLines { key score words } } }",
    { text: TEXT },
  );
  const reader = await store.reader();
  const names = new Map(reader.terms("ActionLine").map(({ key, name }) => [key, name]));
  names.delete("C7");
  const examples = projects.map((project) => {
    const tags = (project.links.PROJECT_ACTION_LINE ?? []).map(({ key }) => key).filter((key) => key !== "C7");
    return exampleOf(project, tags);
  });
  const stems = stemsOf(TEXT);
  const expected = tagScores(stems, countsOf(examples, stems), names);
  expect(suggestTags.actionLines).toEqual(expected.slice(0, 18));
  expect(suggestTags.actionLines[0].key).toBe("C7-EAGR");
  expect(suggestTags.actionLines[0].words).toContain("farmers");
});

it("gives no more than asked for, and the same again", async () => {
  const query =
    "query ($text: String!) { suggestTags(text: $text, first: 2) { actionLines { key } sdgs { key score words } sdgTargets { key node { name } } } }";
  const first = await ask(query, { text: TEXT });
  for (const list of Object.values<unknown[]>(first.suggestTags)) expect(list).toHaveLength(2);
  expect(await ask(query, { text: TEXT })).toEqual(first);
});

it("finds every project by its own title", async () => {
  const query = "query ($title: String!) { likelyDuplicates(title: $title, first: 20) { likeness project { id } } }";
  const missed: string[] = [];
  for (const { id, name } of projects.filter((_, index) => index % 7 === 0)) {
    const { likelyDuplicates } = await ask(query, { title: name });
    const own = likelyDuplicates.find(({ project }: { project: { id: string } }) => project.id === id);
    if (own?.likeness !== 1) missed.push(name);
  }
  expect(missed).toEqual([]);
});
