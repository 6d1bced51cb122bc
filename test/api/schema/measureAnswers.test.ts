import { graphql } from "graphql";
import { expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { createApi } from "../../../src/api/createApi.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphReader, storeOver } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const reader = graphReader(wsisModel, smallGraph);
const { schema } = createApi({ store: storeOver(wsisModel, reader) });

async function measure(source: string, answerCharacters: number) {
  const contextValue = createContext(wsisModel, reader, { answerCharacters });
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return { data: JSON.stringify(data), exceeded: contextValue.answer.exceeded };
}

it.each([
  ["names and keys", "{ projects { nodes { id title key name } } }"],
  ["doors", "{ matrix { cells { where declaredWhere } } }"],
  ["long aliases of what holds values", `{ projects { nodes { ${"a".repeat(100)}: countries { totalCount } } } }`],
  ["values that are loaded", '{ projects { nodes { label(lang: ["fr"]) { text } } } }'],
])("%s count towards the length of an answer", async (_, query) => {
  const { data } = await measure(query, Number.POSITIVE_INFINITY);
  expect((await measure(query, data.length * 0.6)).exceeded).toBe(true);
  expect((await measure(query, data.length * 1.7)).exceeded).toBe(false);
});

it("what is too much is left out while the answer is built", async () => {
  const query = "{ matrix { cells { where } } }";
  const whole = await measure(query, Number.POSITIVE_INFINITY);
  const cut = await measure(query, 200);
  expect(cut.exceeded).toBe(true);
  expect(cut.data.length).toBeLessThan(whole.data.length / 3);
});
