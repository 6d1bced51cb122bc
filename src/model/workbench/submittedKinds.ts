import type { Kind } from "../createModel.ts";
import type { NodeRecord, StoredLink } from "../types.ts";
import { draftRecord, keysAt, SOURCES } from "./draftRecord.ts";
import { type Problem, problem } from "./Problem.ts";
import type { DraftValues } from "./Submission.ts";

/** What is particular to the submissions of a kind. */
export interface SubmittedKind {
  /** The key of the record, where its values say it; null while they do not say enough. Left out: it is made of the name. */
  readonly keyOf?: (values: DraftValues) => string | null;
  /** The record with what follows from what was said. */
  readonly complete?: (record: NodeRecord) => NodeRecord;
  /** What each may submit one to, as a consultation by its key; null while the values do not say. Left out: as many as they like. */
  readonly once?: (values: DraftValues) => string | null;
  /** What has to be open for it; null while the values do not say. Left out: nothing has. */
  readonly window?: (values: DraftValues) => string | null;
  /** What stands in the way, beside what is wrong with the record. */
  readonly problems?: (values: DraftValues, root: string) => readonly Problem[];
}

const ends = ["sdg", "sdgTarget", "gdcObjective"] as const;

function linkageKey(values: DraftValues): string | null {
  const [line] = keysAt(values, "actionLine");
  const [objective] = keysAt(values, "gdcObjective");
  const end = keysAt(values, "sdgTarget")[0] ?? keysAt(values, "sdg")[0] ?? (objective && `GDC${objective}`);
  return line === undefined || end === undefined ? null : `${line}-${end}`;
}

/** A target's goal is named with it; what it names and who asserts it is said once more, in a word. */
function completeLinkage(record: NodeRecord): NodeRecord {
  const has = (link: string) => (record.links[link]?.length ?? 0) > 0;
  const goals: StoredLink[] = (record.links.LINKAGE_TARGET ?? []).map(({ key }) => ({ key: key.split(".")[0]! }));
  const level = has("LINKAGE_TARGET") ? "TARGET" : has("LINKAGE_SDG") ? "GOAL" : "OBJECTIVE";
  const origin = has("LINKAGE_SESSION") ? "SESSION" : "PROJECT";
  const links = goals.length > 0 ? { ...record.links, LINKAGE_SDG: goals } : record.links;
  return { ...record, links, properties: { ...record.properties, level, origin } };
}

function linkageProblems(values: DraftValues, root: string): Problem[] {
  const named = ends.filter((field) => keysAt(values, field).length > 0);
  const [target, goal] = [keysAt(values, "sdgTarget")[0], keysAt(values, "sdg")[0]];
  const twice = named.length === 2 && target !== undefined && goal === target.split(".")[0];
  const missing = (field: string, message: string) => problem("REQUIRED", `${root}.${field}`, message);
  return [
    ...(keysAt(values, "actionLine").length === 0 ? [missing("actionLine", "an action line is required")] : []),
    ...(named.length === 0 ? [missing("sdg", "a goal, a target or an objective of the Compact is required")] : []),
    ...(named.length > 1 && !twice
      ? [
          problem(
            "INVALID",
            `${root}.${named[1]}`,
            "expected one of goal, target and objective: each is a linkage of its own",
          ),
        ]
      : []),
    ...(values.rationale === undefined ? [missing("rationale", "a reason is required, in your own words")] : []),
    ...(keysAt(values, SOURCES).length === 0 ? [missing(SOURCES, "a source is required")] : []),
    ...(keysAt(values, "sessions").length + keysAt(values, "projects").length === 0
      ? [missing("sessions", "a session or a project that asserts it is required")]
      : []),
  ];
}

function contributionProblems(values: DraftValues, root: string): Problem[] {
  return keysAt(values, "consultation").length === 0
    ? [problem("REQUIRED", `${root}.consultation`, "a consultation is required")]
    : [];
}

const kinds: Readonly<Record<string, SubmittedKind>> = {
  Contribution: {
    problems: contributionProblems,
    once: (values) => keysAt(values, "consultation")[0] ?? null,
    window: (values) => keysAt(values, "consultation")[0] ?? null,
  },
  Linkage: { keyOf: linkageKey, complete: completeLinkage, problems: linkageProblems },
};

export function submittedKind(kind: string): SubmittedKind {
  return kinds[kind] ?? {};
}

/** The record that tidy values make, whole. `otherwise`: its key, where its values do not say it. `before`: as of `draftRecord`. */
export function recordOf(
  kind: Kind,
  otherwise: string,
  values: DraftValues,
  before: NodeRecord | null = null,
): NodeRecord {
  const { keyOf, complete } = submittedKind(kind.name);
  const record = draftRecord(kind, keyOf?.(values) ?? otherwise, values, before);
  return complete ? complete(record) : record;
}
