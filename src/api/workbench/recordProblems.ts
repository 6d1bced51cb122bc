import type { Kind } from "../../model/createModel.ts";
import type { NodeRecord } from "../../model/types.ts";
import { checkRecord } from "../../model/validity/checkRecord.ts";
import { KnownNodes } from "../../model/validity/KnownNodes.ts";
import { keysAt, SOURCES } from "../../model/workbench/draftRecord.ts";
import { faultProblem, type Problem, problem } from "../../model/workbench/Problem.ts";
import { personalData } from "../../model/workbench/personalData.ts";
import type { DraftValues, Submission } from "../../model/workbench/Submission.ts";
import { recordOf, submittedKind } from "../../model/workbench/submittedKinds.ts";
import type { GraphReader } from "../../store/port.ts";
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
  { values, published }: Pick<Submission, "values" | "published">,
  root: string,
): Promise<Problem[]> {
  const record = recordOf(kind, TO_COME, { ...values, [SOURCES]: [...keysAt(values, SOURCES), TO_COME] });
  const known = new KnownNodes(model, terms);
  known.add(record);
  await known.loadReferences([record], (ids) => reader.nodes(ids));
  const { keyOf, problems } = submittedKind(kind.name);
  const told = problems?.(values, root) ?? [];
  const faults = checkRecord(model, record, known)
    // What makes the key has been told by what is said of the kind.
    .filter(({ path }) => record.key !== TO_COME || !keyOf || path[0] !== "key")
    .map((fault) => faultProblem(kind, fault, root))
    .filter((fault) => !told.some(({ path }) => path === fault.path));
  const taken = keyOf && record.id !== published && record.key !== TO_COME ? await takenBy(reader, record, root) : [];
  return [...told, ...faults, ...taken, ...warnings(values, root)];
}

/** A record of the same key that is there. One that was taken out may come back. */
async function takenBy(reader: GraphReader, { id, kind, key }: NodeRecord, root: string): Promise<Problem[]> {
  const [there] = await reader.nodes([id]);
  if (!there) return [];
  const origin = there.properties.origin;
  const message = `there is a ${kind} ${key} already${origin ? `, of origin ${origin}` : ""}`;
  return [problem("EXISTS", root, message, { received: id })];
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
