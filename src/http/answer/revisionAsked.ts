import { type FragmentDefinitionNode, getOperationAST, Kind, parse, type ValueNode } from "graphql";
import { defaultLimits } from "../../api/limits/Limits.ts";
import { rootFields } from "../../api/request/rootFields.ts";
import type { GraphQLParameters } from "../request/GraphQLParameters.ts";

type Asked = Readonly<Record<string, unknown>>;

/** The revision that a question names by `asOf`, seen before it is answered; null where it names none, or is none. */
export function revisionAsked({ body, search }: GraphQLParameters): number | null {
  if (search !== undefined && !search.includes("asOf")) return null;
  const asked = search === undefined ? body : Object.fromEntries(new URLSearchParams(search));
  const { query, operationName, variables } = (asked ?? {}) as Asked;
  if (typeof query !== "string" || !query.includes("asOf")) return null;
  try {
    const document = parse(query, { noLocation: true, maxTokens: defaultLimits.tokens });
    const operation = getOperationAST(document, typeof operationName === "string" ? operationName : null);
    if (!operation) return null;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
    const field = rootFields(operation.selectionSet, fragments).find(({ name }) => name.value === "asOf");
    const value = field?.arguments?.find(({ name }) => name.value === "revision")?.value;
    const given = typeof variables === "string" ? (JSON.parse(variables) as unknown) : variables;
    const defaults = operation.variableDefinitions ?? [];
    return value
      ? numberOf(
          value,
          (given ?? {}) as Asked,
          (name) => defaults.find(({ variable }) => variable.name.value === name)?.defaultValue,
        )
      : null;
  } catch {
    // Whatever is wrong with it is told where it is answered.
    return null;
  }
}

function numberOf(
  value: ValueNode,
  variables: Asked,
  defaultOf: (name: string) => ValueNode | undefined,
): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return null;
  const given = variables[value.name.value];
  if (typeof given === "number" && Number.isInteger(given)) return given;
  const otherwise = given === undefined ? defaultOf(value.name.value) : undefined;
  return otherwise?.kind === Kind.INT ? Number(otherwise.value) : null;
}
