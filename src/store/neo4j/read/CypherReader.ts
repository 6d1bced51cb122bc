import type { Model } from "../../../model/createModel.ts";
import type { Term } from "../../../model/record/terms.ts";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  Edge,
  FacetAnswer,
  FacetRequest,
  FoundPath,
  NeighbourGroup,
  NeighbourRequest,
  OverlapAnswer,
  OverlapRequest,
  PathRequest,
  SearchAnswer,
  SearchRequest,
  SelectAnswer,
  SelectRequest,
  SimilarAnswer,
  SimilarRequest,
  WalkAnswer,
  WalkRequest,
} from "../../../model/requests.ts";
import type { NodeRecord, NodeSummary } from "../../../model/types.ts";
import type { GraphReader, Revision } from "../../port.ts";
import type { Compiled, FoundRow } from "../compile/Compiled.ts";
import { compileCrossTab, crossTabAnswer } from "../compile/questions/compileCrossTab.ts";
import { compileFacet, facetAnswer } from "../compile/questions/compileFacet.ts";
import { compileNeighbours, neighbourAnswer } from "../compile/questions/compileNeighbours.ts";
import { compileOverlaps, overlapAnswer } from "../compile/questions/compileOverlaps.ts";
import { compileSearch, searchAnswer } from "../compile/questions/compileSearch.ts";
import { compileSelect, selectAnswer } from "../compile/questions/compileSelect.ts";
import { compileSimilar, similarAnswer } from "../compile/questions/compileSimilar.ts";
import { compileWalk, walkAnswer } from "../compile/questions/compileWalk.ts";
import type { Deadline, Neo4jSession, Statements } from "../connect/Neo4jSession.ts";
import { THE_LOG } from "../shape/changeLog.ts";
import { askParts } from "./askParts.ts";
import { loadNodes, loadSummaries } from "./loadNodes.ts";
import type { Terms } from "./loadTerms.ts";
import type { ReadOne } from "./ReadOne.ts";
import { readEdges } from "./readEdges.ts";
import { readPaths } from "./readPaths.ts";

const RETIRED = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN collect(t.id) AS retired";

export interface CypherReaderParts {
  readonly model: Model;
  readonly session: Neo4jSession;
  /** The revision that is meant to be read. */
  readonly revision: Revision;
  readonly terms: Terms;
  readonly deadline: Deadline;
  /** Told of the last change that a statement met, 0 in an empty store. */
  readonly onSequence: (sequence: number) => void;
}

/** Answers every question of the port by Cypher: each is compiled, sent, and read by its own file in compile/. */
export class CypherReader implements GraphReader {
  readonly revision: Revision;
  readonly #model: Model;
  readonly #each: Statements;
  readonly #terms: Terms;
  readonly #onSequence: (sequence: number) => void;
  #moved = false;

  constructor({ model, session, revision, terms, deadline, onSequence }: CypherReaderParts) {
    this.revision = revision;
    this.#model = model;
    this.#each = session.alone(deadline);
    this.#terms = terms;
    this.#onSequence = onSequence;
  }

  readonly terms = (kind: string): readonly Term[] => this.#terms.get(kind) ?? [];

  /** Between two statements somebody may write: what was read belongs together only if each met this revision. */
  async isConsistent(): Promise<boolean> {
    return !this.#moved;
  }

  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return loadNodes(this.#model, this.#each, ids, this.#meet);
  }

  summaries(ids: readonly string[]): Promise<(NodeSummary | null)[]> {
    return loadSummaries(this.#model, this.#each, ids, this.#meet);
  }

  select(requests: readonly SelectRequest[]): Promise<SelectAnswer[]> {
    return this.#ask(
      requests,
      (request) => compileSelect(this.#model, request),
      (request, found) => selectAnswer(this.#model, request, found),
    );
  }

  facets(requests: readonly FacetRequest[]): Promise<FacetAnswer[]> {
    return this.#ask(
      requests,
      (request) => [compileFacet(this.#model, this.terms, request)],
      (request, [found = null]) => facetAnswer(this.#model, this.terms, request, found),
    );
  }

  crossTab(requests: readonly CrossTabRequest[]): Promise<CrossTabAnswer[]> {
    return this.#ask(
      requests,
      (request) => compileCrossTab(this.#model, this.terms, request),
      (request, found) => crossTabAnswer(this.#model, this.terms, request, found),
    );
  }

  search(requests: readonly SearchRequest[]): Promise<SearchAnswer[]> {
    return this.#ask(
      requests,
      (request) => [compileSearch(this.#model, request)],
      (request, [found = null]) => searchAnswer(this.#model, request, found),
    );
  }

  walk(requests: readonly WalkRequest[]): Promise<WalkAnswer[]> {
    return this.#ask(
      requests,
      (request) => [compileWalk(this.#model, request)],
      (request, [found = null]) => walkAnswer(request, found),
    );
  }

  overlaps(requests: readonly OverlapRequest[]): Promise<OverlapAnswer[]> {
    return this.#ask(
      requests,
      (request) => [compileOverlaps(this.#model, request)],
      (request, [found = null]) => overlapAnswer(request, found),
    );
  }

  neighbours(requests: readonly NeighbourRequest[]): Promise<NeighbourGroup[][]> {
    return this.#ask(
      requests,
      (request) => [compileNeighbours(this.#model, request)],
      (request, [found = null]) => neighbourAnswer(this.#model, request, found),
    );
  }

  similar(requests: readonly SimilarRequest[]): Promise<SimilarAnswer[]> {
    return this.#ask(
      requests,
      (request) => [compileSimilar(this.#model, request)],
      (request, [found = null]) => similarAnswer(this.#model, request, found),
    );
  }

  edges(ids: readonly string[]): Promise<Edge[]> {
    return readEdges(this.#model, this.#readOne, ids);
  }

  paths(request: PathRequest): Promise<FoundPath[]> {
    return readPaths(this.#model, this.#readOne, request);
  }

  async retired(ids: readonly string[]): Promise<string[]> {
    const found = await this.#readOne(RETIRED, { ids });
    const retired = new Set(found?.retired as string[]);
    return ids.filter((id) => retired.has(id));
  }

  /** Compiles the parts of every request, asks them all together, and answers each request from its own. */
  async #ask<R, A>(
    requests: readonly R[],
    partsOf: (request: R) => readonly (Compiled | null)[],
    answer: (request: R, found: readonly (FoundRow | null)[]) => A,
  ): Promise<A[]> {
    const found = await askParts(this.#each, requests, partsOf, this.#meet);
    return requests.map((request, index) => answer(request, found[index]!));
  }

  readonly #readOne: ReadOne = async (text, values) => {
    const whole = `CALL () { ${text} } CALL () { ${THE_LOG} RETURN log.sequence AS sequence } RETURN *`;
    const { records } = await this.#each.run(whole, values);
    const row = records[0]?.toObject() ?? null;
    if (row) this.#meet(row.sequence);
    return row;
  };

  readonly #meet = (sequence: unknown): void => {
    const met = (sequence as number | null) ?? 0;
    if (met !== this.revision.sequence) this.#moved = true;
    this.#onSequence(met);
  };
}
