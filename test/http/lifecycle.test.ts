import { Agent, request as plainRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy } from "./startToy.ts";

function get(
  url: string,
  agent: Agent,
): Promise<{ status: number | undefined; connection: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const request = plainRequest(url, { agent }, (response) => {
      let text = "";
      response.on("data", (data) => {
        text += data;
      });
      response.on("end", () => resolve({ status: response.statusCode, connection: response.headers.connection, text }));
    });
    request.on("error", reject).end();
  });
}

describe("the server", () => {
  it("is healthy while it runs and ready while its data can be read", async () => {
    const toy = await startToy();
    expect((await fetch(`${toy.url}/health`)).status).toBe(200);
    const ready = await fetch(`${toy.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { sequence: 7, store: "embedded", lagMillis: 0 }]);
    toy.api.available = false;
    expect(await readAnswer(fetch(`${toy.url}/ready`))).toMatchObject({ status: 503, code: "UNAVAILABLE" });
    expect(await readAnswer(toy.post({ query: "{ hello }" }))).toMatchObject({ status: 503, code: "UNAVAILABLE" });
    expect((await fetch(`${toy.url}/health`)).status).toBe(200);
    await toy.close();
  });

  it("lets a request under way finish, hangs up after it and takes no new ones", async () => {
    const toy = await startToy();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const idle = new Agent({ keepAlive: true });
    await get(`${toy.url}/health`, idle);
    const slow = get(`${toy.url}/graphql?query={wait}`, agent);
    await toy.api.waiting;
    const closed = toy.close();
    await expect(fetch(`${toy.url}/health`)).rejects.toThrow();
    toy.api.letGo();
    const { status, connection, text } = await slow;
    expect([status, connection, JSON.parse(text).data]).toEqual([200, "close", { wait: "finished" }]);
    await closed;
    agent.destroy();
    idle.destroy();
  });

  it("does not wait for ever for a request that never ends", async () => {
    const toy = await startToy({ limits: { drainMillis: 50 } });
    const slow = toy.post({ query: "{ wait }" });
    const failed = expect(slow).rejects.toThrow();
    await toy.api.waiting;
    await toy.close();
    await failed;
  });

  it("may be closed twice", async () => {
    const toy = await startToy();
    await Promise.all([toy.close(), toy.close()]);
  });
});
