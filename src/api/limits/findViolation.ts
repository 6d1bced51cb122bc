import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { getOperationAST, getVariableValues } from "graphql";
import { ArgumentCheck } from "./ArgumentCheck.ts";
import { evaluate } from "./CostTerms.ts";
import { defaultLimits, type Limits } from "./Limits.ts";
import { OperationMeasure, type Tally } from "./OperationMeasure.ts";
import { inWords, type Violation } from "./Violation.ts";

/** An operation as it was sent. */
export interface MeasuredOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Measured {
  readonly operation: OperationDefinitionNode;
  readonly check: ArgumentCheck;
  readonly tally: Tally;
}

/** What an operation comes to; null for one whose operation or variables cannot be resolved. */
export function measure(
  schema: GraphQLSchema,
  { document, operationName, variables }: MeasuredOperation,
  limits: Limits = defaultLimits,
): Measured | null {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return null;
  const coerced = coerce(schema, operation, variables ?? {});
  if (!coerced) return null;
  const check = new ArgumentCheck(limits, coerced);
  const tally = new OperationMeasure(schema, document, limits, check).selection(root, operation.selectionSet);
  return { operation, check, tally };
}

/**
 * The first limit that an operation exceeds, or null. Expects a valid document; an operation or variables that cannot
 * be resolved are left for execution to refuse.
 */
export function findViolation(
  schema: GraphQLSchema,
  asked: MeasuredOperation,
  limits: Limits = defaultLimits,
): Violation | null {
  const measured = measure(schema, asked, limits);
  return measured && (measured.check.violation ?? firstExceeded(measured.operation, measured.tally, limits));
}

function coerce(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  if (!variableDefinitions?.length) return {};
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).coerced;
}

function firstExceeded(operation: OperationDefinitionNode, tally: Tally, limits: Limits): Violation | null {
  const whole = { rows: 1, columns: 1 };
  const declared = [operation, ...(operation.variableDefinitions ?? [])];
  const directives = declared.reduce((sum, node) => sum + (node.directives?.length ?? 0), tally.directives);
  const measures = [
    ["rootFields", "Root fields", tally.fields, "Split it into several operations"],
    ["aliases", "Aliases", tally.aliases, "Ask for the same field less often, or split the operation"],
    ["directives", "Directives", directives, "Remove directives"],
    ["depth", "Depth", tally.depth, "Nest fewer fields, or start a second operation from ids of the first"],
    [
      "cells",
      "Cross-tab cells",
      evaluate(tally.cells, whole),
      'Reduce "rowsFirst", "columnsFirst" or the page around them',
    ],
    ["cost", "Cost", evaluate(tally.cost, whole), 'Reduce "first" of the outer connections, or split the operation'],
  ] as const;
  for (const [limit, called, value, advice] of measures) {
    const maximum = limits[limit];
    if (value > maximum)
      return {
        code: "COST_LIMIT",
        limit,
        maximum,
        value,
        message: `${called}: the operation comes to ${inWords(value)}, at most ${inWords(maximum)} are allowed. ${advice}.`,
        node: operation,
      };
  }
  return null;
}
