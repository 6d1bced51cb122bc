import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLError } from "graphql";
import { AnswerMeter } from "../../src/api/limits/AnswerMeter.ts";
import type { GraphApi } from "../../src/http/GraphApi.ts";
import { InputError } from "../../src/model/InputError.ts";
import { StoreError } from "../../src/store/StoreError.ts";

const typeDefs = /* GraphQL */ `
  interface Node { id: ID! }
  scalar JSON
  enum Dimension { SDG REGION YEAR }
  enum MatrixColumns { SDG SDG_TARGET }
  input KeyMatch { any: [String!] all: [String!] }
  input ProjectFilter { and: [ProjectFilter!] or: [ProjectFilter!] not: ProjectFilter ids: [ID!] sdgs: KeyMatch }
  type PageInfo { hasNextPage: Boolean! }
  type Project implements Node {
    id: ID!
    title: String!
    sdgs(where: ProjectFilter, first: Int, after: String, last: Int, before: String): SdgConnection!
    related(where: ProjectFilter, first: Int, after: String, last: Int, before: String): ProjectConnection!
  }
  type Sdg implements Node { id: ID! number: Int! projects(where: ProjectFilter, first: Int, last: Int): ProjectConnection! }
  type Bucket { key: String! count: Int! node: Node }
  type Facet { buckets: [Bucket!]! }
  type CrossTab { rows: [Bucket!]! columns: [Bucket!]! counts: [[Int!]!]! }
  type ProjectEdge { cursor: String! node: Project! }
  type ProjectConnection {
    totalCount: Int! pageInfo: PageInfo! edges: [ProjectEdge!]! nodes: [Project!]!
    facets(by: [Dimension!]!, first: Int = 50): [Facet!]!
    crossTab(rows: Dimension!, columns: Dimension!, rowsFirst: Int = 50, columnsFirst: Int = 50): CrossTab!
  }
  type SdgConnection { totalCount: Int! nodes: [Sdg!]! }
  type MatrixCell { projects: Int! column: Bucket! }
  type Matrix { cells: [MatrixCell!]! }
  type Query {
    hello: String!
    text(length: Int!): String!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    sdgs: [Sdg!]!
    projects(where: ProjectFilter, first: Int, after: String, last: Int, before: String): ProjectConnection!
    matrix(columns: MatrixColumns = SDG): Matrix!
    "Answers when it is let go."
    wait: String!
    "Does not answer."
    stuck: String
    deadline: Float!
    page(first: Int! = 20): Int!
    wrongInput: String
    wrongStore(code: String!): String
    coded: String
    secret: String
    failing(times: Int!): [String]!
  }
  type Mutation { write: Int! }
`;

export interface ToyApi extends GraphApi {
  /** How often a field of Query was resolved. */
  executed: number;
  sequence: number;
  /** When that revision was made. */
  at: string;
  /** Of the operation that began last: whether anybody waits for it. */
  signal: AbortSignal | undefined;
  available: boolean;
  /** For how many operations to come somebody writes while they run. */
  disturbed: number;
  lagMillis: number;
  /** What operations are warned of. */
  warnings: readonly { readonly path: string; readonly message: string }[];
  /** Resolves when an operation waits. */
  readonly waiting: Promise<void>;
  letGo(): void;
}

/** A small schema in the shape of the real one, with a field for each way to go wrong. */
export function createToyApi(): ToyApi {
  let arrive = () => {};
  let letGo = () => {};
  const waiting = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const empty = {
    totalCount: 0,
    pageInfo: { hasNextPage: false },
    edges: [],
    nodes: [],
    facets: [],
    crossTab: { rows: [], columns: [], counts: [] },
  };
  type Resolver = (root: unknown, args: never, context: never) => unknown;
  const counted = (resolvers: Record<string, Resolver>) =>
    Object.fromEntries(
      Object.entries(resolvers).map(([field, resolve]) => [
        field,
        (...given: Parameters<Resolver>) => {
          api.executed++;
          return resolve(...given);
        },
      ]),
    );
  const broken = new Error("the password is 12345");
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: {
      Node: { __resolveType: () => "Project" },
      Query: counted({
        hello: () => "world",
        text: (_root: unknown, { length }: { length: number }, { answer }: { answer: AnswerMeter }) =>
          answer.measured("text", "x".repeat(length)),
        nodes: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id, title: id })),
        sdgs: () => [],
        projects: () => empty,
        matrix: () => ({ cells: [] }),
        wait: async () => {
          arrive();
          await released;
          return "finished";
        },
        stuck: () => new Promise(() => {}),
        deadline: (_root: unknown, _args: unknown, { deadline }: { deadline: number }) => deadline,
        page: (_root: unknown, { first }: { first: number }) => first,
        wrongInput: () => {
          throw new InputError("where.sdgs.any[0]", 'Unknown SDG "99". Did you mean "9"?');
        },
        wrongStore: (_root: unknown, { code }: { code: "CONFLICT" | "UNAVAILABLE" }) => {
          throw new StoreError(code, "as the store says");
        },
        coded: () => {
          throw new GraphQLError("not yours", { extensions: { code: "FORBIDDEN" } });
        },
        secret: () => {
          throw broken;
        },
        failing: (_root: unknown, { times }: { times: number }) => Array.from({ length: times }, () => broken),
      }),
      Mutation: { write: () => 1 },
    },
  });
  const api: ToyApi = {
    schema,
    executed: 0,
    sequence: 7,
    at: "2025-01-01T00:00:00Z",
    signal: undefined,
    available: true,
    disturbed: 0,
    lagMillis: 0,
    warnings: [],
    waiting,
    letGo,
    log: { changes: async () => [], has: async (revision) => revision <= api.sequence },
    pin: async ({ signal } = {}) => {
      api.signal = signal;
      if (!api.available) throw new StoreError("UNAVAILABLE", "gone");
      return {
        revision: { sequence: api.sequence, store: "embedded", lagMillis: api.lagMillis, at: api.at },
        context: ({ deadline, answerCharacters }) => ({
          deadline,
          answer: new AnswerMeter(answerCharacters),
          warnings: { list: api.warnings },
        }),
        isConsistent: async () => api.disturbed-- <= 0,
      };
    },
  };
  return api;
}
