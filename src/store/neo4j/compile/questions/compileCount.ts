import type { Model } from "../../../../model/createModel.ts";
import type { SetSpec } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { cypher } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { SetCompiler } from "../sets/SetCompiler.ts";

/** The number of a set's nodes, as `total`. */
export function compileCount(model: Model, set: SetSpec): Compiled {
  const scope = new Scope(model);
  const text = cypher`${new SetCompiler(scope).count(set)} AS total`;
  return scope.part(text, ["total"], { nested: set.from !== undefined });
}

/** Null where it was not asked for. */
export function countAnswer(found: FoundRow | null): number | null {
  return (found?.total as number | undefined) ?? null;
}
