import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy, type Toy } from "./startToy.ts";

describe("an operation during which somebody writes", () => {
  let toy: Toy;
  beforeEach(async () => {
    toy = await startToy();
  });
  afterEach(() => toy.close());

  const ask = () => readAnswer(toy.post({ query: "{ hello }" }));

  it("is executed once more", async () => {
    toy.api.disturbed = 1;
    expect((await ask()).extensions).toEqual({ revision: { sequence: 7 } });
    expect(toy.api.executed).toBe(2);
  });

  it("says so if that does not help, and its answer is not kept", async () => {
    toy.api.disturbed = 2;
    expect(await ask()).toMatchObject({ data: { hello: "world" }, extensions: { consistent: false } });
    expect(toy.api.executed).toBe(2);
    toy.api.disturbed = 0;
    expect((await ask()).extensions).not.toHaveProperty("consistent");
    expect(toy.api.executed).toBe(3);
  });

  it("is not executed again if it writes itself", async () => {
    toy.api.disturbed = 1;
    expect(await readAnswer(toy.post({ query: "mutation { write }" }))).toMatchObject({ data: { write: 1 } });
    expect(toy.api.disturbed).toBe(1);
  });
});

describe("an operation whose client goes away", () => {
  it("tells the store that nobody waits any more", async () => {
    const toy = await startToy();
    const client = new AbortController();
    const asked = fetch(`${toy.url}/graphql?query={wait}`, { signal: client.signal, headers: { accept: "*/*" } });
    const refused = expect(asked).rejects.toThrow(/abort/);
    await toy.api.waiting;
    const gone = new Promise((resolve) => toy.api.signal?.addEventListener("abort", resolve));
    expect(toy.api.signal?.aborted).toBe(false);
    client.abort();
    await refused;
    await gone;
    toy.api.letGo();
    await toy.close();
  });
});

describe("an answer from a store that has long had no news", () => {
  it("says that it may be stale, and is not kept", async () => {
    const toy = await startToy();
    toy.api.lagMillis = 6000;
    const stale = { revision: { sequence: 7, stale: true, lagMillis: 6000 } };
    expect((await readAnswer(toy.post({ query: "{ hello }" }))).extensions).toEqual(stale);
    expect(await (await fetch(`${toy.url}/ready`)).json()).toMatchObject({ stale: true, lagMillis: 6000 });
    toy.api.lagMillis = 10;
    expect((await readAnswer(toy.post({ query: "{ hello }" }))).extensions).toEqual({ revision: { sequence: 7 } });
    expect(await (await fetch(`${toy.url}/ready`)).json()).not.toHaveProperty("stale");
    await toy.close();
  });
});
