import { fastify } from "fastify";
import { describe, expect, it } from "vitest";
import { HttpFault } from "../../src/http/request/HttpFault.ts";
import { graphqlJson, json } from "../../src/http/request/negotiate.ts";
import { errorBody, sendThrown } from "../../src/http/sendErrors.ts";

/** What a caller gets where a handler throws, and what is logged. */
async function answerTo(error: unknown, headers: Record<string, string> = {}) {
  const log: unknown[][] = [];
  const app = fastify();
  app.get("/", (request, reply) =>
    sendThrown(request, reply, error, { logger: { error: (...entry) => log.push(entry) } }),
  );
  const { statusCode, headers: sent, body } = await app.inject({ url: "/", headers });
  return { status: statusCode, headers: sent, log, ...(JSON.parse(body) as object) };
}

const of = (status: number) => Object.assign(new Error("as the framework says"), { statusCode: status });

describe("what is thrown", () => {
  it.each<[string, unknown, number, string, string]>([
    ["a fault", new HttpFault(503, "Stopping"), 503, "UNAVAILABLE", "Stopping"],
    ["a long body", of(413), 413, "BAD_USER_INPUT", "The body is too large. Send a shorter operation."],
    ["a long address", of(414), 414, "BAD_USER_INPUT", "The address is too long. Send the operation by POST."],
    ["a wrong type", of(415), 415, "BAD_USER_INPUT", "The Content-Type is not accepted. Send application/json."],
    ["anything else of the caller's", of(400), 400, "BAD_USER_INPUT", "The request cannot be read."],
  ])("is told where it is the caller's to mend: %s", async (_, error, status, code, message) => {
    const answer = await answerTo(error);
    expect(answer).toMatchObject({ status, errors: [{ message, extensions: { code } }], log: [] });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it.each([[new Error("the password is 12345")], [of(500)], ["a text"], [{ statusCode: 404 }]])(
    "is masked where it is ours: %o",
    async (error) => {
      const answer = await answerTo(error);
      const errors = [{ message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR" } }];
      expect(answer).toMatchObject({ status: 500, errors, log: [["A request failed", error]] });
    },
  );

  it("is told with the fault's headers, in the type that was asked for, or JSON", async () => {
    const fault = new HttpFault(405, "No", { allow: "GET" });
    const accept = "application/graphql-response+json";
    expect((await answerTo(fault, { accept })).headers).toMatchObject({ allow: "GET", "content-type": graphqlJson });
    expect((await answerTo(fault, { accept: "text/html" })).headers["content-type"]).toBe(json);
    expect((await answerTo(new Error("x"), { accept })).headers["content-type"]).toBe(graphqlJson);
  });
});

it("a body of one error is JSON, quotes included", () => {
  expect(errorBody("NOT_FOUND", 'No "x"')).toBe(
    '{"errors":[{"message":"No \\"x\\"","extensions":{"code":"NOT_FOUND"}}]}',
  );
});
