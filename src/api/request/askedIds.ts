import { parseIds } from "../../model/filter/parseFilter.ts";
import { DEFAULT_BASIS } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { scopeOf } from "./setOf.ts";

/**
 * Ids of an argument as the store spells them; what does not exist becomes a warning. Throws an InputError for what is no id, or
 * none of the framework.
 */
export async function askedIds(context: ApiContext, ids: readonly string[], path: string): Promise<string[]> {
  const parsed = parseIds(scopeOf(context, DEFAULT_BASIS), ids, path);
  return context.openKeys.ids(parsed);
}

/** The same of an argument that is one id. */
export async function askedId(context: ApiContext, id: string, path: string): Promise<string> {
  const [only] = parseIds(scopeOf(context, DEFAULT_BASIS), [id], path);
  const [spelled] = await context.openKeys.ids([only!]);
  return spelled!;
}
