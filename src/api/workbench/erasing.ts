import { type Problem, problem } from "../../model/workbench/Problem.ts";
import { type Erasure, erasePerson as erase } from "../../store/erasePerson.ts";
import type { ApiContext } from "../ApiContext.ts";
import { entering } from "./entering.ts";
import { checkKey } from "./perform.ts";

interface ErasePersonInput {
  readonly subject: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface ErasurePayload {
  readonly record: Erasure | null;
  readonly problems: readonly Problem[];
  readonly revision: number;
}

/** Erases who somebody is. Of it no answer is kept, which would tell of whom: asked again, it finds nothing more to do. */
export async function erasePerson(context: ApiContext, input: ErasePersonInput): Promise<ErasurePayload> {
  const { caller, workbench } = entering(context, "Mutation.erasePerson");
  checkKey(input.idempotencyKey);
  const [subject, reason] = [input.subject.trim(), input.reason.normalize("NFC").trim()];
  const problems: Problem[] = [
    ...(subject === "" ? [problem("REQUIRED", "input.subject", "a subject is required")] : []),
    ...(reason === "" ? [problem("REQUIRED", "input.reason", "a reason is required")] : []),
    ...(subject !== "" && reason.includes(subject)
      ? [problem("INVALID", "input.reason", "expected a reason that does not name who is erased: it is kept")]
      : []),
    ...(subject === caller.subject
      ? [
          problem(
            "INVALID",
            "input.subject",
            "nobody erases themselves: the log keeps who erased. Another administrator may",
          ),
        ]
      : []),
  ];
  const record = problems.length > 0 ? null : await erase(workbench, { subject, actor: caller.subject, reason });
  return { record, problems, revision: context.reader.revision.sequence };
}
