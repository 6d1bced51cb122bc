import type { GraphQLSchema } from "graphql";
import { evaluate } from "./CostTerms.ts";
import { type MeasuredOperation, measure } from "./findViolation.ts";

/** What an operation comes to, in the unit of the limit `cost`; null for one that is not valid. */
export function costOf(schema: GraphQLSchema, operation: MeasuredOperation): number | null {
  const measured = measure(schema, operation);
  return measured && evaluate(measured.tally.cost, { rows: 1, columns: 1 });
}
