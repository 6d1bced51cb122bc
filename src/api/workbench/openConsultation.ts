import { nodeId } from "../../model/record/nodeId.ts";
import { type Problem, problem } from "../../model/workbench/Problem.ts";
import { phaseProblems } from "../../model/workbench/phases.ts";
import { type Window, windowId, windowItem, windowOf } from "../../model/workbench/Window.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { ConsultationWindowPayloadSource, ConsultationWindowSource } from "../generated/types.ts";
import { perform } from "./perform.ts";

interface OpenConsultationInput {
  readonly consultation: string;
  readonly opens: string | Date;
  readonly closes: string | Date;
  readonly zone: string;
  readonly expectedRevision?: number | null;
  readonly idempotencyKey: string;
}

/** Says from when until when contributions to a consultation are taken, or says it anew. */
export async function openConsultation(
  context: ApiContext,
  input: OpenConsultationInput,
): Promise<ConsultationWindowPayloadSource> {
  const key = input.consultation.replace(/^Consultation:/, "");
  const phase = { opens: new Date(input.opens).toISOString(), closes: new Date(input.closes).toISOString() };
  const id = nodeId("Consultation", key);
  const outcome = await perform(context, {
    name: "openConsultation",
    input: { ...input, ...phase },
    ids: [id],
    items: [windowId(key)],
    plan: ({ items: [item = null] }, [consultation]) => {
      const before = item && windowOf(item);
      const revision = before?.revision ?? 0;
      const problems: Problem[] = [];
      if (!consultation)
        problems.push(problem("INVALID", "input.consultation", `there is no Consultation ${key}`, { received: key }));
      if ((input.expectedRevision ?? 0) !== revision)
        problems.push(
          problem("CONFLICT", "input.expectedRevision", `it is at revision ${revision} by now: look at it as it is`, {
            received: String(input.expectedRevision ?? ""),
          }),
        );
      problems.push(...phaseProblems([phase], input.zone, ["input"]));
      if (problems.length > 0) return { record: item, problems };
      return { record: windowItem(key, { ...phase, zone: input.zone, revision: revision + 1 }), problems };
    },
  });
  const { record, problems, revision } = outcome;
  return { record: record && shown(key, windowOf(record)), problems, revision };
}

/** From when until when contributions to a consultation are taken; null: nobody has said so. Everybody may know. */
export async function consultationWindow(
  { workbench }: ApiContext,
  consultation: string,
): Promise<ConsultationWindowSource | null> {
  const key = consultation.replace(/^Consultation:/, "");
  const [item] = workbench ? await workbench.work({ ids: [windowId(key)] }) : [];
  return item ? shown(key, windowOf(item)) : null;
}

function shown(consultation: string, { opens, closes, zone, revision }: Window): ConsultationWindowSource {
  return { consultation, opens, closes, zone, revision };
}
