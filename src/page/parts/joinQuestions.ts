import { Kind as NodeType, type OperationDefinitionNode, parse, print } from "graphql";
import type { Question } from "../Page.ts";

const joinedBefore = new Map<string, string>();

/**
 * Two questions as one, whose answer has what both have: fields of the one, then of the other, variables and fragments of the same name
 * once. Documents are few: each pair is joined once.
 */
export function joinQuestions(one: Question, other: Question): Question {
  const pair = `${one.document}\n${other.document}`;
  const document = joinedBefore.get(pair) ?? joinDocuments(one.document, other.document);
  joinedBefore.set(pair, document);
  return { document, variables: { ...one.variables, ...other.variables } };
}

function joinDocuments(one: string, other: string): string {
  const definitions = [one, other].flatMap((document) => parse(document, { noLocation: true }).definitions);
  const [first, second] = definitions.filter((one) => one.kind === NodeType.OPERATION_DEFINITION) as [
    OperationDefinitionNode,
    OperationDefinitionNode,
  ];
  const variables = [...(first.variableDefinitions ?? []), ...(second.variableDefinitions ?? [])];
  const fragments = definitions.filter((one) => one.kind === NodeType.FRAGMENT_DEFINITION);
  const joined: OperationDefinitionNode = {
    ...first,
    variableDefinitions: [...new Map(variables.map((one) => [one.variable.name.value, one])).values()],
    selectionSet: {
      ...first.selectionSet,
      selections: [...first.selectionSet.selections, ...second.selectionSet.selections],
    },
  };
  const once = [...new Map(fragments.map((one) => [one.name.value, one])).values()];
  return print({ kind: NodeType.DOCUMENT, definitions: [joined, ...once] });
}
