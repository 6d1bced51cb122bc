import { type FragmentDefinitionNode, Kind, parse } from "graphql";
import { expect, it } from "vitest";
import { rootFields } from "../../../src/api/request/rootFields.ts";

function namesIn(text: string): string[] {
  const { definitions } = parse(text);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The operation stands first");
  return rootFields(operation.selectionSet, fragments).map(({ name }) => name.value);
}

it("rootFields finds those of fragments, and no others", () => {
  const text =
    "{ a ... { b { no } } ...F } fragment F on Query { c ...G ...None } fragment G on Query { d @skip(if: true) }";
  expect(namesIn(text)).toEqual(["a", "b", "c", "d"]);
});

it("rootFields looks at a fragment once, however often and wherever it is spread", () => {
  const levels = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
  expect(namesIn(`{ ...F0 } ${levels.join(" ")} fragment F60 on Query { a ...F0 }`)).toEqual(["a"]);
});
