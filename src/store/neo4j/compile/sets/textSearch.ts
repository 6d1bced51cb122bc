import { BODY_TEXT, TEXT_INDEX, TITLE_TEXT } from "../../shape/nodeProperties.ts";
import { type Cypher, cypher } from "../cypher.ts";
import type { Scope } from "../Scope.ts";

/** The terms as they stand in a text between blanks, the last as the beginning of one. */
export function needles(terms: readonly string[]): string[] {
  return terms.map((term, index) => (index === terms.length - 1 ? ` ${term}` : ` ${term} `));
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

/** Clauses that bind `n` to what the index finds of any kind: candidates, some of which may not hold all terms. */
export function candidates(scope: Scope, terms: readonly string[]): Cypher {
  const query = scope.value(indexQuery(terms));
  return cypher`CALL db.index.fulltext.queryNodes("${TEXT_INDEX}", ${query}) YIELD node AS n WITH n${scope.carried}`;
}

/** Terms are letters, marks and digits in lower case: none means anything to the index's query language. */
function indexQuery(terms: readonly string[]): string {
  return terms.map((term, index) => `+${term}${index === terms.length - 1 ? "*" : ""}`).join(" ");
}
