import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** The fields of a selection, those of its fragments included, whatever `@skip` and `@include` say; each fragment is looked at once. */
export function rootFields(
  selectionSet: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): FieldNode[] {
  const spread = new Set<string>();
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet);
      const name = node.name.value;
      const fragment = fragments[name];
      if (!fragment || spread.has(name)) return [];
      spread.add(name);
      return fieldsOf(fragment.selectionSet);
    });
  return fieldsOf(selectionSet);
}
