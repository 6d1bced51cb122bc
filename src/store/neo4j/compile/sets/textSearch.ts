import type { TextQuery } from "../../../../model/words/tokens.ts";
import { BODY_TEXT, TEXT_INDEX, TITLE_TEXT } from "../../shape/nodeProperties.ts";
import { type Cypher, cypher } from "../cypher.ts";
import type { Scope } from "../Scope.ts";

/** The terms as they stand in a text between blanks, the last as the beginning of one unless it is closed. */
export function needles(query: TextQuery): string[] {
  return query.terms.map((term, index) => (isBeginning(query, index) ? ` ${term}` : ` ${term} `));
}

function isBeginning({ terms, closed }: TextQuery, index: number): boolean {
  return !closed && index === terms.length - 1;
}

/** A condition: every needle is in the node's text. */
export function holdsAll(node: string, list: Cypher): Cypher {
  return cypher`all(t IN ${list} WHERE ${node}.${TITLE_TEXT} CONTAINS t OR ${node}.${BODY_TEXT} CONTAINS t)`;
}

/** Longer terms are cut into several by the index. */
const LONGEST_INDEXED = 200;

/** True if the full-text index knows terms as we do. */
export function isIndexed(terms: readonly string[]): boolean {
  return terms.every((term) => term.length <= LONGEST_INDEXED);
}

/**
 * Clauses that bind `n` to what the index finds of any kind, to what holds all terms or is called one of `names`: candidates,
 * some of which may not.
 */
export function candidates(scope: Scope, sought: TextQuery, names: readonly string[] = []): Cypher {
  const words = indexQuery(sought);
  const called = names.map((name) => `${TITLE_TEXT}:${name}`);
  const query = scope.value(
    called.length === 0 ? words : [...(words === "" ? [] : [`(${words})`]), ...called].join(" "),
  );
  return cypher`CALL db.index.fulltext.queryNodes("${TEXT_INDEX}", ${query}) YIELD node AS n WITH n${scope.carried}`;
}

/** Terms are letters, marks, digits and points in lower case: none means anything to the index's query language. */
function indexQuery(query: TextQuery): string {
  return query.terms.map((term, index) => `+${term}${isBeginning(query, index) ? "*" : ""}`).join(" ");
}
