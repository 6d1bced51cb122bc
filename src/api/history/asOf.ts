import type { GraphQLResolveInfo } from "graphql";
import { InputError } from "../../model/InputError.ts";
import { type ApiContext, goBack } from "../ApiContext.ts";
import { readerAt } from "../readerAt.ts";
import { rootFields } from "../request/rootFields.ts";

/** Lets the whole operation read a revision as it was. Rejects with an InputError where others would read another, or there is none. */
export async function asOf(
  context: ApiContext,
  revision: number,
  info: GraphQLResolveInfo,
): Promise<Record<string, never>> {
  refuseOthers(info);
  const { reader, log } = context;
  goBack(context, log && reader.revision.sequence !== revision ? await readerAt(log, revision) : reader);
  return {};
}

function refuseOthers({ operation, fragments, path }: GraphQLResolveInfo): void {
  if (path.prev)
    throw new InputError(
      "asOf",
      "asOf stands at the root: an operation reads one revision, and cannot go on to another",
    );
  const other = rootFields(operation.selectionSet, fragments).find(
    ({ name, alias }) => name.value !== "__typename" && (alias ?? name).value !== path.key,
  );
  if (other)
    throw new InputError(
      "asOf",
      `asOf stands alone at the root: an operation reads one revision. Put "${(other.alias ?? other.name).value}" within it, or ask it in an operation of its own`,
    );
}
