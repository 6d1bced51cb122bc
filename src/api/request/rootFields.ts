import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** The fields of a selection, those of its fragments included, whatever `@skip` and `@include` say. */
export function rootFields(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  spread: ReadonlySet<string> = new Set(),
): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFields(node.selectionSet, fragments, spread);
    const name = node.name.value;
    const fragment = fragments[name];
    return fragment && !spread.has(name)
      ? rootFields(fragment.selectionSet, fragments, new Set([...spread, name]))
      : [];
  });
}
