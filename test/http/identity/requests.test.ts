import { afterAll, beforeAll, expect, it } from "vitest";
import { HttpFault } from "../../../src/http/request/HttpFault.ts";
import { startToy, type Toy } from "../startToy.ts";

let toy: Toy;
beforeAll(async () => {
  toy = await startToy({
    identify: async (authorization) => {
      if (authorization === "Bearer bad") throw new HttpFault(401, "The token is not accepted: it has expired.");
      return authorization === undefined
        ? null
        : { subject: authorization, role: "CONTRIBUTOR", organisation: "", development: false };
    },
  });
});
afterAll(() => toy.close());

it("a token that is not accepted is refused, whatever is asked", async () => {
  const response = await toy.post({ query: "{ hello }" }, { authorization: "Bearer bad" });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

it("what somebody in particular is told is neither kept nor taken from what was kept", async () => {
  const ask = (authorization?: string) => toy.get({ query: "{ hello }" }, authorization ? { authorization } : {});
  const before = toy.api.executed;
  expect((await ask("Bearer a")).headers.get("cache-control")).toBe("no-store");
  expect((await ask("Bearer a")).headers.get("etag")).toBeNull();
  expect((await ask()).headers.get("etag")).not.toBeNull();
  await ask();
  await ask("Bearer b");
  expect(toy.api.executed - before).toBe(4);
});

it("a mutation is not run by GET, nor kept", async () => {
  const refused = await toy.get({ query: "mutation { write }" });
  expect([refused.status, refused.headers.get("allow")]).toEqual([405, "POST"]);
  const written = await toy.post({ query: "mutation { write }" });
  expect([written.headers.get("cache-control"), await written.json()]).toMatchObject([
    "no-store",
    { data: { write: 1 } },
  ]);
});
