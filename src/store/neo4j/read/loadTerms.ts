import type { Kind, Model } from "../../../model/createModel.ts";
import { hasTerms, type Term } from "../../../model/record/terms.ts";
import { compareNatural } from "../../../model/words/naturalOrder.ts";
import type { Statements } from "../connect/Neo4jSession.ts";

/** The terms of each kind that has them, by its name, in natural order of keys. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

/** One statement a kind, all of them at once. */
export async function loadTerms(model: Model, transaction: Statements): Promise<Terms> {
  const kinds = model.kinds.filter(hasTerms);
  const found = await Promise.all(kinds.map((kind) => transaction.run(termsStatement(model, kind))));
  return new Map(
    kinds.map(({ name }, index) => {
      const terms = found[index]?.records.map((record) => record.toObject() as unknown as Term) ?? [];
      return [name, terms.sort((a, b) => compareNatural(a.key, b.key))];
    }),
  );
}

function termsStatement(model: Model, { name, parent, classifier }: Kind): string {
  const above = parent ? `[(n)-[:${model.link(parent).relationship}]->(p:${name}) | p.key][0]` : "null";
  return `MATCH (n:${name}) RETURN n.key AS key, n.recordName AS name, ${above} AS parent, ${classifier ? `n.${classifier}` : "null"} AS class`;
}
