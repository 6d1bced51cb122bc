import { GraphQLError, Kind, parse, Source } from "graphql";
import { beforeEach, describe, expect, it } from "vitest";
import { createFormatError } from "../../../src/http/answer/formatError.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { StoreError, tookTooLong } from "../../../src/store/StoreError.ts";

let log: unknown[][];
let format: ReturnType<typeof createFormatError>;
beforeEach(() => {
  log = [];
  format = createFormatError({ error: (...entry) => log.push(entry) }, { tokens: 1000 });
});

/** What the caller sees of an error that a resolver threw. */
function thrown(cause: Error) {
  const error = new GraphQLError(cause.message, { path: ["projects"], originalError: cause });
  return format({ message: cause.message, path: ["projects"], extensions: { code: "INTERNAL_SERVER_ERROR" } }, error);
}

describe("what a resolver throws", () => {
  it.each<[string, Error, object]>([
    ["a bad argument", new InputError("where.sdgs", "No such goal"), { code: "BAD_USER_INPUT", path: "where.sdgs" }],
    ["a time that is over", tookTooLong(), { code: "TIMEOUT" }],
    ["a conflict", new StoreError("CONFLICT", "It was deleted"), { code: "BAD_USER_INPUT" }],
    ["a store that may only be read", new StoreError("READ_ONLY", "No writes"), { code: "FORBIDDEN" }],
    ["a store that is not there", new StoreError("NOT_FOUND", "No store"), { code: "NOT_FOUND" }],
  ])("is told with its code where it is meant for the caller: %s", (_, cause, extensions) => {
    expect(thrown(cause)).toEqual({ message: cause.message, path: ["projects"], extensions });
    expect(log).toEqual([]);
  });

  it.each(["UNAVAILABLE", "LOCKED", "DAMAGED", "NEWER_VERSION"] as const)(
    "says that there is no data, and no more, where the store is %s",
    (code) => {
      const cause = new StoreError(code, "bolt://secret:7687 is away");
      expect(thrown(cause)).toEqual({
        message: "The data cannot be read at present",
        path: ["projects"],
        extensions: { code: "UNAVAILABLE" },
      });
      expect(log).toEqual([["An operation failed", cause]]);
    },
  );

  it("is masked where it is unknown, and logged once however many fields meet it", () => {
    const cause = new Error("the password is 12345");
    const masked = {
      message: "Internal server error",
      path: ["projects"],
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
    expect([thrown(cause), thrown(cause)]).toEqual([masked, masked]);
    expect(log).toEqual([["An operation failed", cause]]);
    thrown(new Error("the password is 12345"));
    expect(log).toHaveLength(2);
  });

  it("keeps a code of its own", () => {
    const formatted = { message: "Not yours", extensions: { code: "FORBIDDEN" } };
    const cause = new GraphQLError(formatted.message, { extensions: formatted.extensions });
    const error = new GraphQLError(formatted.message, { path: ["a"], originalError: cause });
    expect(format(formatted, error)).toEqual(formatted);
    expect(log).toEqual([]);
  });

  it("may be no error at all", () => {
    expect(format({ message: "x" }, "a text")).toMatchObject({ extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(log).toEqual([["An operation failed", "a text"]]);
  });
});

describe("what is wrong with a request", () => {
  const formatted = (message: string, code: string) => format({ message, extensions: { code } }, new Error(message));

  it.each([
    ["BAD_REQUEST", "BAD_USER_INPUT"],
    ["OPERATION_RESOLUTION_FAILURE", "BAD_USER_INPUT"],
    ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"],
    ["PERSISTED_QUERY_NOT_SUPPORTED", "PERSISTED_QUERY_NOT_SUPPORTED"],
  ])("%s is told as %s", (code, told) => {
    expect(formatted("No", code)).toEqual({ message: "No", extensions: { code: told } });
    expect(log).toEqual([]);
  });

  it("leaves out the middle of a message that is very long", () => {
    expect(formatted("a".repeat(600), "BAD_REQUEST").message).toBe("a".repeat(600));
    expect(formatted(`${"a".repeat(1000)}z`, "BAD_REQUEST").message).toBe(`${"a".repeat(300)} … ${"a".repeat(299)}z`);
  });

  it.each([
    'Unknown type "Projekt". Did you mean "Project", "A", or "B"?',
    'Value "x" is invalid. Did you mean "y",\nor "z"?',
    "Did you mean it? Yes.",
  ])("says what may have been meant: %s", (message) => {
    expect(formatted(message, "GRAPHQL_VALIDATION_FAILED").message).toBe(message);
    expect(formatted(message, "BAD_REQUEST").message).toBe(message);
  });

  it("says how to write a value of the wrong type", () => {
    const message = "String cannot represent a non string value: WINNER";
    expect(formatted(message, "GRAPHQL_VALIDATION_FAILED").message).toBe(`${message}: write "WINNER"`);
  });

  it("is a limit where the document has too many tokens", () => {
    const message = "Syntax Error: Document contains more that 1000 tokens. Parsing aborted.";
    expect(formatted(message, "GRAPHQL_PARSE_FAILED")).toEqual({
      message:
        "Tokens: the document has more than 1,000, at most 1,000 are allowed. Send a shorter document, or split it into several operations.",
      extensions: { code: "COST_LIMIT", limit: "tokens", maximum: 1000 },
    });
    expect(formatted("Syntax Error: Unexpected <EOF>.", "GRAPHQL_PARSE_FAILED")).toMatchObject({
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
  });
});

describe("what graphql-js finds only while it executes", () => {
  const document = parse(new Source("query ($f: Int) { page(first: $f) }"));
  const [operation] = document.definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const argument = field?.kind === Kind.FIELD ? field.arguments?.[0]?.value : undefined;
  const at = (node: typeof field | typeof argument) => new GraphQLError("It must not be null.", { nodes: [node!] });
  const formatted = { message: "It must not be null.", extensions: { code: "INTERNAL_SERVER_ERROR" } };

  it("is the caller's where it points at an argument", () => {
    const wrapped = new GraphQLError("outer", { originalError: at(argument) });
    for (const error of [at(argument), wrapped])
      expect(format(formatted, error)).toEqual({ ...formatted, extensions: { code: "BAD_USER_INPUT" } });
    expect(log).toEqual([]);
  });

  it("is ours where it points at a field, whose result is then not what was promised", () => {
    expect(format(formatted, at(field)).message).toBe("Internal server error");
    expect(log).toHaveLength(1);
  });
});
