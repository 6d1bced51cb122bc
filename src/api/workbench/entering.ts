import { type Caller, hasRole } from "../../model/workbench/Caller.ts";
import type { ApiContext, Workbench } from "../ApiContext.ts";
import { AccessError, HOW_TO_WRITE } from "./AccessError.ts";
import { rights } from "./rights.ts";

/** Who comes to the workbench, and the workbench. */
export interface Entered {
  readonly caller: Caller;
  readonly workbench: Workbench;
}

/**
 * Lets a caller to a field, as `Mutation.submitProject`. Throws an AccessError: UNAUTHENTICATED without a token, FORBIDDEN without the role, or where nobody can
 * write. Whether an action on one submission is theirs is known only when it is seen.
 */
export function entering({ caller, workbench }: ApiContext, field: string): Entered {
  const right = rights[field];
  if (!workbench) throw new AccessError("FORBIDDEN", HOW_TO_WRITE);
  if (!caller)
    throw new AccessError(
      "UNAUTHENTICATED",
      "It takes a token that says who asks. Send it as a header: Authorization: Bearer …",
    );
  if (!right) throw new AccessError("FORBIDDEN", `Nobody may call ${field}: it has no rule`);
  const role = "role" in right ? right.role : "CONTRIBUTOR";
  if (!("anyone" in right) && !hasRole(caller, role))
    throw new AccessError("FORBIDDEN", `It takes the role ${role.toLowerCase()}, and the token does not give it`);
  return { caller, workbench };
}
