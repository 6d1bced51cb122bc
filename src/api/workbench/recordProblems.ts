import type { Kind } from "../../model/createModel.ts";
import type { NodeRecord } from "../../model/types.ts";
import { checkRecord } from "../../model/validity/checkRecord.ts";
import { KnownNodes } from "../../model/validity/KnownNodes.ts";
import { draftRecord, SOURCES } from "../../model/workbench/draftRecord.ts";
import { faultProblem, type Problem, problem } from "../../model/workbench/Problem.ts";
import { personalData } from "../../model/workbench/personalData.ts";
import type { DraftValues } from "../../model/workbench/Submission.ts";
import type { ApiContext } from "../ApiContext.ts";

/** Stands for the source that a record gets once it is accepted, and for its key. */
const TO_COME = "to-come";

/**
 * What stands in the way of tidy values becoming a record, by the check that imports use, and what their authors are to be warned of. `root`: where they stand in
 * the arguments.
 */
export async function recordProblems(
  { model, reader, terms }: ApiContext,
  kind: Kind,
  values: DraftValues,
  root: string,
): Promise<Problem[]> {
  const record = draftRecord(kind, TO_COME, { ...values, [SOURCES]: [...sourcesOf(values), TO_COME] });
  const known = new KnownNodes(model, terms);
  known.add(record);
  await known.loadReferences([record], (ids) => reader.nodes(ids));
  const faults = checkRecord(model, record, known).map((fault) => faultProblem(kind, fault, root));
  return [...faults, ...warnings(values, root)];
}

function sourcesOf(values: DraftValues): readonly string[] {
  return (values[SOURCES] as readonly string[] | undefined) ?? [];
}

function warnings(values: DraftValues, root: string): Problem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const texts = Array.isArray(value) ? value : [value];
    return texts.flatMap((text, index) => {
      const data = typeof text === "string" ? personalData(text) : null;
      if (!data) return [];
      const path = `${root}.${name}${Array.isArray(value) ? `[${index}]` : ""}`;
      const message = `This seems to be ${data.what}, and all that is published can be read by everybody. Leave it out unless it is meant to be`;
      return [problem("PERSONAL_DATA", path, message, { received: data.found, blocks: false })];
    });
  });
}

/** The ids of what a record refers to, but for terms of the framework, which are known to everyone. */
export function openReferences({ model }: ApiContext, record: NodeRecord): string[] {
  return Object.entries(record.links).flatMap(([name, ends]) => {
    const { to } = model.link(name);
    return model.kind(to).framework ? [] : ends.map(({ key }) => `${to}:${key}`);
  });
}
