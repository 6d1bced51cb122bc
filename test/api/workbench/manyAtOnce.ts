import { expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { person } from "./people.ts";

const CLIENTS = 50;
const EACH = 8;

/** Clients that write at the same time, through one service or several, each thing twice now and then, as after a lost answer. */
export function manyAtOnce(theStores: () => readonly GraphStore[]): void {
  it(`${CLIENTS} clients at once: what was acknowledged is there exactly once, and no sequence has a gap`, async () => {
    const stores = theStores();
    await stores[0]!.apply({ actor: "tester", upserts: smallGraph });
    const apis = stores.map((store) => createApi({ store }));
    let turn = 0;
    const mutate = async (caller: ReturnType<typeof person>, name: string, type: string, input: object) => {
      const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { record { id state revision published { id } } problems { code blocks } revision } }`;
      const once = () => apis[turn++ % apis.length]!.execute({ query, variables: { input } }, { caller });
      // The answer is lost every third time: the same is asked again, perhaps of another service, perhaps while the first is under way.
      const asked = turn % 3 === 0 ? [once(), once()] : [once()];
      const answers = JSON.parse(JSON.stringify(await Promise.all(asked)));
      for (const answer of answers) expect(answer.errors).toBeUndefined();
      if (answers.length > 1) expect(answers[1].data.it).toEqual(answers[0].data.it);
      return answers[0].data.it;
    };
    const submitted = new Map<string, { title: string; published: string | null }>();
    const client = async (number: number) => {
      const author = person(`author-${number}`, "CONTRIBUTOR");
      const reviewer = person(`reviewer-${number}`, "REVIEWER");
      for (let index = 0; index < EACH / 4; index++) {
        const title = `Entry ${number} ${index}`;
        const key = (name: string) => `${name}-${number}-${index}-key`;
        const begun = await mutate(author, "submitProject", "SubmitProjectInput", {
          project: { title, actionLines: ["C7-EHEA"] },
          idempotencyKey: key("submit"),
        });
        submitted.set(begun.record.id, { title, published: null });
        const on = (of: { record: { id: string; revision: number } }, name: string) => ({
          id: of.record.id,
          expectedRevision: of.record.revision,
          idempotencyKey: key(name),
        });
        const claimed = await mutate(reviewer, "claimSubmission", "SubmissionActionInput", on(begun, "claim"));
        const revised = await mutate(author, "reviseProject", "ReviseProjectInput", {
          ...on(claimed, "revise"),
          project: { title: `${title}!`, actionLines: ["C7-EHEA"] },
        });
        const accepted = await mutate(reviewer, "acceptSubmission", "SubmissionActionInput", on(revised, "accept"));
        expect(accepted.record.state).toBe("PUBLISHED");
        submitted.set(begun.record.id, { title: `${title}!`, published: accepted.record.published.id });
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
    for (const store of stores) {
      const items = await store.work({ kind: "Submission", limit: 10_000 });
      expect(items.map(({ id }) => id).sort()).toEqual([...submitted.keys()].sort());
      expect(items.every(({ state }) => state === "PUBLISHED")).toBe(true);
      const [log, workLog] = [await store.changes(0, 9999), await store.workChanges(0, 9999)];
      expect([log.length, workLog.length]).toEqual([1 + (CLIENTS * EACH) / 4, CLIENTS * EACH]);
      for (const changes of [log, workLog])
        expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
      const titles: string[] = [];
      for await (const { id, name } of store.records("Project"))
        if (!smallGraph.some((one) => one.id === id)) titles.push(name);
      expect(titles.sort()).toEqual([...submitted.values()].map(({ title }) => title).sort());
    }
  }, 300_000);
}
