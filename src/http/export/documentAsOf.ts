import { type FieldNode, Kind, parse, print, type SelectionSetNode } from "graphql";

/** The same questions of the data as of a revision, whoever asks them and when. */
export function documentAsOf(text: string, revision: number): string {
  const document = parse(text);
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? {
          ...definition,
          selectionSet: { ...definition.selectionSet, selections: [asOf(revision, definition.selectionSet)] },
        }
      : definition,
  );
  return print({ ...document, definitions });
}

function asOf(revision: number, selectionSet: SelectionSetNode): FieldNode {
  const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const value = { kind: Kind.INT, value: String(revision) } as const;
  return {
    kind: Kind.FIELD,
    name: named("asOf"),
    arguments: [{ kind: Kind.ARGUMENT, name: named("revision"), value }],
    selectionSet,
  };
}
