import type { FastifyRequest } from "fastify";
import { describe, expect, it } from "vitest";
import { type Drawn, keepDrawn } from "../../../src/http/page/keepDrawn.ts";

const request = (url: string, accept = "text/html") =>
  ({ url, protocol: "http", host: "here", headers: { accept } }) as unknown as FastifyRequest;

/** A drawer that counts, over a revision that moves. */
function drawer() {
  const state = { now: { revision: 1, at: "a" }, drawn: [] as string[], broken: false };
  const draw = keepDrawn(
    async ({ url, headers }): Promise<Drawn> => {
      state.drawn.push(url);
      const of = url === "/none" ? {} : { of: url === "/older" ? { revision: 0, at: "z" } : state.now };
      return {
        status: url === "/none" ? 404 : 200,
        type: String(headers.accept),
        text: `${url} ${state.now.revision}`,
        ...of,
      };
    },
    async () => {
      if (state.broken) throw new Error("gone");
      return state.now;
    },
  );
  return { state, draw };
}

describe("a page that was drawn", () => {
  it("is drawn once for an address, what is accepted and a revision", async () => {
    const { state, draw } = drawer();
    const first = await draw(request("/a"));
    expect(await draw(request("/a"))).toBe(first);
    expect((await draw(request("/a", "application/json"))).type).toBe("application/json");
    expect(state.drawn).toEqual(["/a", "/a"]);
    state.now = { revision: 2, at: "b" };
    expect((await draw(request("/a"))).text).toBe("/a 2");
    // After a restore another revision has the number of an earlier one.
    state.now = { revision: 2, at: "c" };
    await draw(request("/a"));
    expect(state.drawn).toHaveLength(4);
  });

  it("is not kept where it is none, or of another revision than answers now", async () => {
    const { state, draw } = drawer();
    for (const url of ["/none", "/older"]) for (let turn = 0; turn < 2; turn++) await draw(request(url));
    expect(state.drawn).toHaveLength(4);
  });

  it("is drawn anew where the data cannot be read, as it may say so", async () => {
    const { state, draw } = drawer();
    await draw(request("/a"));
    state.broken = true;
    await draw(request("/a"));
    expect(state.drawn).toHaveLength(2);
  });
});
