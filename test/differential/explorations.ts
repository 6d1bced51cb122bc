import fc from "fast-check";
import { expect } from "vitest";
import type { Kind, Model } from "../../src/model/createModel.ts";
import { basisMask } from "../../src/model/filter/basis.ts";
import { and, not, or } from "../../src/model/filter/combine.ts";
import type { Filter, Walk } from "../../src/model/filter/Filter.ts";
import { parseFilter } from "../../src/model/filter/parseFilter.ts";
import type {
  NeighbourRequest,
  OrderKey,
  OverlapRequest,
  PathRequest,
  SelectAnswer,
  SelectRequest,
  SimilarRequest,
  WalkRequest,
} from "../../src/model/requests.ts";
import type { Basis, NodeRecord } from "../../src/model/types.ts";
import type { GraphReader } from "../../src/store/port.ts";
import { bases, filters } from "../oracle/arbitraries.ts";

/** Questions that go over links, each a call of a reader. */
type Exploration =
  | { readonly ask: "walk"; readonly of: WalkRequest[] }
  | { readonly ask: "overlaps"; readonly of: OverlapRequest[] }
  | { readonly ask: "neighbours"; readonly of: NeighbourRequest[] }
  | { readonly ask: "edges"; readonly of: string[] }
  | { readonly ask: "paths"; readonly of: PathRequest }
  | { readonly ask: "similar"; readonly of: SimilarRequest[] }
  | { readonly ask: "select"; readonly of: SelectRequest };

interface DrawnStep {
  readonly link: string;
  readonly reverse: boolean;
  readonly from: string;
  readonly to: string;
  readonly basis: number;
}

/** Draws questions on one graph. */
class Explorations {
  readonly #model: Model;
  readonly #graph: readonly NodeRecord[];
  readonly #reader: GraphReader;
  readonly #ids: fc.Arbitrary<string>;
  readonly #kinds: fc.Arbitrary<Kind>;

  constructor(model: Model, graph: readonly NodeRecord[], reader: GraphReader) {
    this.#model = model;
    this.#graph = graph;
    this.#reader = reader;
    const ids = graph.map(({ id }) => id);
    this.#ids = fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...ids) },
      fc.constantFrom("Sdg:99", "Nothing:at", "x"),
    );
    const present = new Set(graph.filter(({ kind }) => model.kind(kind).sides.length > 0).map(({ kind }) => kind));
    this.#kinds = fc.constantFrom(...model.kinds.filter(({ name }) => present.has(name)));
  }

  all(): fc.Arbitrary<Exploration> {
    const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 2 });
    return fc.oneof(
      { weight: 4, arbitrary: few(this.#walkRequest()).map((of) => ({ ask: "walk" as const, of })) },
      { weight: 2, arbitrary: this.#sameWalk().map((of) => ({ ask: "walk" as const, of })) },
      { weight: 2, arbitrary: few(this.#overlap()).map((of) => ({ ask: "overlaps" as const, of })) },
      { weight: 1, arbitrary: few(this.#neighbour()).map((of) => ({ ask: "neighbours" as const, of })) },
      {
        weight: 1,
        arbitrary: fc.array(this.#ids, { maxLength: 30 }).map((of) => ({ ask: "edges" as const, of })),
      },
      { weight: 4, arbitrary: this.#path().map((of) => ({ ask: "paths" as const, of })) },
      { weight: 1, arbitrary: few(this.#neighbour()).map((of) => ({ ask: "similar" as const, of })) },
      { weight: 4, arbitrary: this.#select().map((of) => ({ ask: "select" as const, of })) },
    );
  }

  #walkRequest(): fc.Arbitrary<WalkRequest> {
    return fc.record({ walk: this.#walk(2), limit: fc.integer({ min: 1, max: 8 }) });
  }

  /** The same steps from one node after the other, as a field below a page asks; from some of them nothing leads on. */
  #sameWalk(): fc.Arbitrary<WalkRequest[]> {
    return this.#walkRequest().chain(({ walk, limit }) => {
      const ids = this.#graph.filter(({ kind }) => kind === walk.kind).map(({ id }) => id);
      const starts = fc.array(fc.constantFrom(...ids, `${walk.kind}:none`), { minLength: 2, maxLength: 6 });
      return starts.map((from) =>
        from.map((id): WalkRequest => ({ walk: { ...walk, start: { op: "ids", ids: [id] } }, limit })),
      );
    });
  }

  /** Drawn from its end, so that it may end at a kind that is given. */
  #walk(depth: number, ending?: Kind): fc.Arbitrary<Walk> {
    return fc
      .tuple(ending ? fc.constant(ending) : this.#kinds, fc.integer({ min: 1, max: 4 }))
      .chain(([end, length]) => this.#steps(end, length))
      .chain((steps) => {
        const kind = this.#model.kind(steps[0]?.from ?? "");
        const filtered = steps.map(({ to }) => this.#maybe(this.#filter(this.#model.kind(to), depth), 2));
        return fc.tuple(this.#filter(kind, 2), ...filtered).map(
          ([start, ...passing]): Walk => ({
            kind: kind.name,
            start,
            steps: steps.map(({ link, reverse, to, basis }, index) => ({
              link,
              reverse,
              kind: to,
              filter: passing[index]!,
              basis,
            })),
          }),
        );
      });
  }

  #steps(end: Kind, length: number): fc.Arbitrary<DrawnStep[]> {
    const further = (steps: DrawnStep[]): fc.Arbitrary<DrawnStep[]> => {
      if (steps.length === length) return fc.constant(steps);
      const [next] = steps;
      const { sides } = next ? this.#model.kind(next.from) : end;
      const back = next && sides.find(({ link, reverse }) => link.name === next.link && reverse === next.reverse);
      return fc.tuple(fc.constantFrom(...sides), fc.boolean(), bases).chain(([drawn, turns, basis]) => {
        const { link, reverse, target } = (turns && back) || drawn;
        const to = next?.from ?? end.name;
        return further([{ link: link.name, reverse: !reverse, from: target, to, basis: basisMask(basis) }, ...steps]);
      });
    };
    return further([]);
  }

  #maybe(of: fc.Arbitrary<Filter>, weight: number): fc.Arbitrary<Filter> {
    return fc.oneof({ weight, arbitrary: fc.constant<Filter>({ op: "everything" }) }, of);
  }

  #parsed(kind: Kind, where: Record<string, unknown>, basis: readonly Basis[]): Filter {
    return parseFilter({ model: this.#model, terms: (name) => this.#reader.terms(name), basis }, kind.name, where);
  }

  #filter(kind: Kind, depth: number): fc.Arbitrary<Filter> {
    return fc
      .tuple(filters(this.#model, this.#graph, kind, Math.max(1, depth)), bases)
      .map(([where, basis]) => this.#parsed(kind, where, basis));
  }

  /** A filter that asks where walks end, by itself, negated, beside others, or of a linked node. */
  #reached(kind: Kind): fc.Arbitrary<Filter> {
    const reached = (of: Kind) => this.#walk(1, of).map((walk): Filter => ({ op: "reached", walk }));
    const fields = kind.filterFields.filter(({ type }) => type === "link");
    const linked = fields.map((field) =>
      reached(this.#model.kind(field.target?.name ?? "")).map(
        (filter): Filter => ({ op: "some", field, filter, basis: basisMask(["DECLARED", "SUGGESTED"]) }),
      ),
    );
    return fc.oneof(
      reached(kind),
      reached(kind).map(not),
      fc.tuple(reached(kind), this.#filter(kind, 2), reached(kind)).map(([a, b, c]) => and([a, or([b, not(c)])])),
      ...linked,
    );
  }

  #overlap(): fc.Arbitrary<OverlapRequest> {
    return this.#kinds.chain((kind) =>
      fc
        .array(fc.oneof({ weight: 4, arbitrary: this.#filter(kind, 2) }, this.#reached(kind)), {
          minLength: 2,
          maxLength: 5,
        })
        .map((sets) => ({ kind: kind.name, sets })),
    );
  }

  #neighbour(): fc.Arbitrary<NeighbourRequest> {
    return fc.record({ id: this.#ids, limit: fc.integer({ min: 1, max: 6 }) });
  }

  #path(): fc.Arbitrary<PathRequest> {
    const names = this.#model.links.map(({ name }) => name);
    const kinds = this.#model.kinds.map(({ name }) => name);
    return fc.record(
      {
        from: this.#ids,
        to: this.#ids,
        maxLength: fc.integer({ min: 1, max: 6 }),
        limit: fc.constantFrom(1, 3, 10, 40),
        links: fc.subarray(names, { minLength: names.length - 8 }),
        kinds: fc.subarray(kinds, { minLength: kinds.length - 5 }),
      },
      { requiredKeys: ["from", "to", "maxLength", "limit"] },
    );
  }

  #orderKey(kind: Kind): fc.Arbitrary<OrderKey> {
    const property = fc.record({
      property: fc.constantFrom("id", ...kind.properties.flatMap(({ name, type }) => (/s$/.test(type) ? [] : [name]))),
      descending: fc.boolean(),
    });
    const counts = kind.sides.map(({ link, reverse, target }) =>
      fc.tuple(this.#maybe(this.#filter(this.#model.kind(target), 1), 1), bases, fc.boolean(), fc.boolean()).map(
        ([filter, basis, withBelow, descending]): OrderKey => ({
          count: { link: link.name, reverse, filter, basis: basisMask(basis), withBelow },
          descending,
        }),
      ),
    );
    return counts.length === 0
      ? property
      : fc.oneof({ weight: 1, arbitrary: property }, { weight: 3, arbitrary: fc.oneof(...counts) });
  }

  #select(): fc.Arbitrary<SelectRequest> {
    return this.#kinds.chain((kind) => {
      const origins = kind.sides.flatMap(({ link, reverse, target }) =>
        this.#graph
          .filter((node) => node.kind === target)
          .map(({ id }) => ({ link: link.name, reverse: !reverse, id })),
      );
      return fc
        .record({
          filter: fc.oneof(this.#maybe(this.#filter(kind, 2), 1), this.#reached(kind)),
          basis: bases,
          from: origins.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...origins), { freq: 2 }),
          orderBy: fc.array(this.#orderKey(kind), { minLength: 1, maxLength: 2 }),
          limit: fc.integer({ min: 1, max: 4 }),
          backward: fc.boolean(),
        })
        .map(
          ({ filter, basis, from, orderBy, limit, backward }): SelectRequest => ({
            set: {
              kind: kind.name,
              filter,
              basis: basisMask(basis),
              ...(from && { from: { link: from.link, reverse: from.reverse, ids: [from.id] } }),
            },
            orderBy,
            page: { limit, backward },
            count: true,
          }),
        );
    });
  }
}

function ask(reader: GraphReader, { ask: method, of }: Exploration): Promise<unknown> {
  if (method === "select") return reader.select([of]).then((answers) => answers.map(bare));
  return (reader[method] as (of: unknown) => Promise<unknown>).call(reader, of);
}

/** Records are compared elsewhere. */
function bare({ rows, hasNext, hasPrevious, totalCount }: SelectAnswer): Omit<SelectAnswer, "records"> {
  return { rows, hasNext, hasPrevious, totalCount };
}

/** Pages that go on from an answer, both ways. */
function following(asked: Exploration, answer: unknown): Exploration[] {
  if (asked.ask !== "select") return [];
  const { rows } = (answer as SelectAnswer[])[0]!;
  const last = rows.at(-1);
  const { page } = asked.of;
  if (!last || !page) return [];
  return [
    { ask: "select", of: { ...asked.of, page: { limit: 3, backward: false, after: last } } },
    { ask: "select", of: { ...asked.of, page: { limit: 3, backward: true, before: last } } },
  ];
}

/** Asks readers the same random questions, and compares whole answers with the first one's. Gives how many were asked. */
export async function compareExplorations(
  model: Model,
  graph: readonly NodeRecord[],
  readers: Readonly<Record<string, GraphReader>>,
  { seed, count }: { seed: number; count: number },
): Promise<number> {
  const [first] = Object.values(readers) as [GraphReader];
  let asked = 0;
  const compare = async (question: Exploration): Promise<unknown> => {
    asked++;
    const answers = await Promise.all(
      Object.entries(readers).map(async ([name, reader]) => {
        try {
          return { name, answer: await ask(reader, question) };
        } catch (error) {
          throw new Error(`${name} fails on ${JSON.stringify(question)}: ${error}`, { cause: error });
        }
      }),
    );
    const expected = answers[0]?.answer;
    for (const { name, answer } of answers)
      expect({ name, question, answer }).toEqual({ name, question, answer: expected });
    return expected;
  };
  for (const question of fc.sample(new Explorations(model, graph, first).all(), { seed, numRuns: count }))
    for (const next of following(question, await compare(question))) await compare(next);
  return asked;
}
