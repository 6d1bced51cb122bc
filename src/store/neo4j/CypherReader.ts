import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Dimension, Model } from "../../model/createModel.ts";
import { type Term, termsOfField } from "../../model/filter.ts";
import { compareCodePoints, compareNatural } from "../../model/naturalOrder.ts";
import type { NodeRecord } from "../../model/types.ts";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  FacetAnswer,
  FacetRequest,
  GraphReader,
  KeyCount,
  Revision,
  SearchAnswer,
  SearchRequest,
  SelectAnswer,
  SelectRequest,
} from "../port.ts";
import { type Compiled, compileCount, compilePage } from "./compileSelect.ts";
import { compileCells, compileFacet, compileSearch, type ShownKeys } from "./compileTables.ts";
import type { Neo4jSession } from "./Neo4jSession.ts";
import { type FoundRelationship, recordOf } from "./recordRow.ts";

type Row = Record<string, unknown>;

/** Answers every question of the port by Cypher: requests of one shape are one statement, however many they are. */
export class CypherReader implements GraphReader {
  readonly revision: Revision;
  readonly #model: Model;
  readonly #session: Neo4jSession;
  readonly #terms: ReadonlyMap<string, readonly Term[]>;

  constructor(model: Model, session: Neo4jSession, revision: Revision, terms: ReadonlyMap<string, readonly Term[]>) {
    this.#model = model;
    this.#session = session;
    this.revision = revision;
    this.#terms = terms;
  }

  terms(kind: string): readonly Term[] {
    return this.#terms.get(kind) ?? [];
  }

  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return this.#session.read((transaction) => loadNodes(this.#model, transaction, ids));
  }

  async select(requests: readonly SelectRequest[]): Promise<SelectAnswer[]> {
    const counted = requests.map((request) => (request.count ? compileCount(this.#model, request) : null));
    const paged = requests.map((request) => (request.page ? compilePage(this.#model, request) : null));
    const answers = await this.#ask([...counted, ...paged]);
    return requests.map(({ page }, at): SelectAnswer => {
      const total = answers[at]?.total as number | undefined;
      const found = answers[requests.length + at];
      const rows = (found?.rows ?? []) as { id: string; keys: SelectAnswer["rows"][0]["values"] }[];
      const shown = rows.slice(0, page?.limit ?? 0).map(({ id, keys }) => ({ id, values: keys }));
      const more = rows.length > shown.length;
      if (page?.backward) shown.reverse();
      return {
        rows: shown,
        hasNext: (page !== undefined && !page.backward && more) || found?.outsideAfter === true,
        hasPrevious: (page?.backward === true && more) || found?.outsideBefore === true,
        totalCount: total ?? null,
      };
    });
  }

  async facets(requests: readonly FacetRequest[]): Promise<FacetAnswer[]> {
    const compiled = requests.map((request) =>
      compileFacet(this.#model, request, this.#shown(request.set.kind, request.dimension)),
    );
    const answers = await this.#ask(compiled);
    return requests.map(({ set, dimension, first }, at) => {
      const { missing, counts } = answers[at] as Row;
      const buckets = this.#axis(set.kind, dimension, counts as [string, number][]);
      return {
        buckets: [...buckets].sort((a, b) => b.count - a.count).slice(0, first),
        totalBuckets: buckets.length,
        missing: missing as number,
      };
    });
  }

  async crossTab(requests: readonly CrossTabRequest[]): Promise<CrossTabAnswer[]> {
    const axes = requests.flatMap(({ set, rows, columns }) => [
      compileFacet(this.#model, { set, dimension: rows, first: 0 }, this.#shown(set.kind, rows)),
      compileFacet(this.#model, { set, dimension: columns, first: 0 }, this.#shown(set.kind, columns)),
    ]);
    const tables = requests.map((request) =>
      compileCells(
        this.#model,
        request,
        this.#shown(request.set.kind, request.rows),
        this.#shown(request.set.kind, request.columns),
      ),
    );
    const answers = await this.#ask([...axes, ...tables]);
    return requests.map((request, at): CrossTabAnswer => {
      const { kind } = request.set;
      const [row, column] = [answers[2 * at] as Row, answers[2 * at + 1] as Row];
      const rows = largestInOrder(this.#axis(kind, request.rows, row.counts as [string, number][]), request.rowsFirst);
      const columns = largestInOrder(
        this.#axis(kind, request.columns, column.counts as [string, number][]),
        request.columnsFirst,
      );
      const cells = (answers[axes.length + at] as Row).cells as [string, string, number][];
      const held = new Map(cells.map(([r, c, count]) => [`${r}\n${c}`, count]));
      return {
        rows,
        columns,
        counts: rows.map((r) => columns.map((c) => held.get(`${r.key}\n${c.key}`) ?? 0)),
        total: row.total as number,
        rowMissing: row.missing as number,
        columnMissing: column.missing as number,
      };
    });
  }

  async search(requests: readonly SearchRequest[]): Promise<SearchAnswer[]> {
    const answers = await this.#ask(
      requests.map((request) => (request.terms.length > 0 ? compileSearch(this.#model, request) : null)),
    );
    return requests.map(({ limit }, at) => {
      const { hits = [], kinds = [] } = (answers[at] ?? {}) as {
        hits?: { id: string; rank: number }[];
        kinds?: [string, number][];
      };
      return {
        hits: hits.slice(0, limit),
        hasNext: hits.length > limit,
        totalCount: kinds.reduce((sum, [, count]) => sum + count, 0),
        kinds: kinds
          .map(([key, count]) => ({ key, count }))
          .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key)),
      };
    });
  }

  /** One answer a part; parts with the same text go out as one statement. */
  async #ask(parts: readonly (Compiled | null)[]): Promise<(Row | null)[]> {
    const answers = new Array<Row | null>(parts.length).fill(null);
    const groups = new Map<string, { text: string; limit: number; rows: { i: number; p: readonly unknown[] }[] }>();
    parts.forEach((part, i) => {
      if (!part) return;
      const { text, values, limit = 0 } = part;
      const group = groups.get(`${limit} ${text}`) ?? { text, limit, rows: [] };
      group.rows.push({ i, p: values });
      groups.set(`${limit} ${text}`, group);
    });
    if (groups.size === 0) return answers;
    await this.#session.read(async (transaction) => {
      for (const { text, limit, rows } of groups.values()) {
        const statement = `UNWIND $rows AS row CALL (row) { ${text} } RETURN *`;
        const { records } = await transaction.run(statement, { rows, limit: neo4j.int(limit) });
        for (const record of records) {
          const { row, ...answer } = record.toObject() as Row & { row: { i: number } };
          answers[row.i] = answer;
        }
      }
    });
    return answers;
  }

  /** Which stored keys a dimension shows, and as what; null where it shows them all as they are. */
  #shown(kind: string, name: string): ShownKeys {
    const { field, level } = this.#model.kind(kind).dimension.get(name) as Dimension;
    if (!level && field.targetClass === undefined) return null;
    const terms = termsOfField((of) => this.terms(of), field);
    const parents = new Map(terms.map((term) => [term.key, term.parent]));
    const above = new Set(parents.values());
    const top = (key: string): string => {
      const parent = parents.get(key);
      return parent ? top(parent) : key;
    };
    const kept = terms.map(({ key }) => key).filter((key) => level !== "leaf" || !above.has(key));
    return Object.fromEntries(kept.map((key) => [key, level === "group" ? top(key) : key]));
  }

  /** The keys of a dimension in natural order; closed vocabularies with their zeros. */
  #axis(kind: string, name: string, counts: readonly [string, number][]): KeyCount[] {
    const { field } = this.#model.kind(kind).dimension.get(name) as Dimension;
    const held = new Map(counts);
    const closed = field.vocabulary
      ? field.vocabulary.terms.map(({ key }) => key)
      : field.target?.closed
        ? [
            ...new Set(
              Object.values(
                this.#shown(kind, name) ??
                  Object.fromEntries(this.terms(field.target.name).map(({ key }) => [key, key])),
              ),
            ),
          ]
        : [];
    const keys = [...new Set([...closed, ...held.keys()])];
    if (!field.vocabulary) keys.sort(compareNatural);
    return keys.map((key) => ({ key, count: held.get(key) ?? 0 }));
  }
}

function largestInOrder(axis: readonly KeyCount[], first: number): KeyCount[] {
  const largest = new Set([...axis].sort((a, b) => b.count - a.count).slice(0, first));
  return axis.filter((bucket) => largest.has(bucket));
}

const NODES = `UNWIND $ids AS id MATCH (n:Record { id: id })
  RETURN properties(n) AS node, [(n)-[r]->(m:Record) | { type: type(r), to: m.id, properties: properties(r) }] AS relationships`;

/** One slot an id, in order. */
export async function loadNodes(
  model: Model,
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<(NodeRecord | null)[]> {
  const { records } = await transaction.run(NODES, { ids: [...new Set(ids)] });
  const found = new Map(
    records.map((row) => {
      const record = recordOf(model, row.get("node") as Row, row.get("relationships") as FoundRelationship[]);
      return [record.id, record];
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
