import { it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import type { Answer } from "./people.ts";
import { CLIENTS, expectExactlyOnce, mutationsOf, prepareForStress, ROUNDS, stress } from "./stress.ts";

/** Clients that write at the same time to one store. */
export function manyAtOnce(theStore: () => GraphStore): void {
  it(`${CLIENTS} clients at once, ${mutationsOf(ROUNDS)} mutations: what was acknowledged is there exactly once, and no sequence has a gap`, async () => {
    const store = theStore();
    await prepareForStress(store);
    const api = createApi({ store });
    const acknowledged = await stress(async (caller, query, input) => {
      const answer = await api.execute({ query, variables: { input } }, { caller });
      return JSON.parse(JSON.stringify(answer)) as Answer;
    }, ROUNDS);
    await expectExactlyOnce(store, acknowledged);
  }, 300_000);
}
