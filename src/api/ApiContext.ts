import type { FieldNode } from "graphql";
import type { Model } from "../model/createModel.ts";
import type { Filter } from "../model/filter/Filter.ts";
import { InputError } from "../model/InputError.ts";
import type { TermsOf } from "../model/record/terms.ts";
import type { SelectAnswer } from "../model/requests.ts";
import type { NodeSummary } from "../model/types.ts";
import type { Caller } from "../model/workbench/Caller.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { AnswerMeter } from "./limits/AnswerMeter.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { OpenKeys } from "./names/OpenKeys.ts";
import { RevisionCache } from "./RevisionCache.ts";
import { Turns } from "./Turns.ts";
import { Warnings } from "./Warnings.ts";
import type { VoterLimit } from "./workbench/VoterLimit.ts";

/** What the resolvers of one operation share: one revision and its loaders. */
export interface ApiContext {
  readonly model: Model;
  readonly reader: GraphReader;
  readonly terms: TermsOf;
  readonly loaders: Loaders;
  /** What to say beside the answer. */
  readonly warnings: Warnings;
  readonly openKeys: OpenKeys;
  /** What filters mean, by kind, basis and text. */
  readonly filters: Map<string, Filter>;
  readonly turns: Turns;
  /** How long the answer is so far. */
  readonly answer: AnswerMeter;
  /** Shared with all operations on the revision. */
  readonly ofRevision: RevisionCache;
  /** Who asks; null: nobody in particular. */
  readonly caller: Caller | null;
  /** Where what people write goes; null: nothing can be written here. */
  readonly workbench: Workbench | null;
  /** What became of records; null: it is not known here. */
  readonly log: ChangeLog | null;
  /** Which network it comes from; null: that is not known, and not limited. */
  readonly network: string | null;
  /** Null: nothing is limited by network. */
  readonly voterLimit: VoterLimit | null;
  /** When the operation began, ISO 8601. */
  readonly now: string;
  /** Pages that came along with nodes, by the place in the operation that will ask for each. */
  readonly pagesBelow: Map<NodeSummary, ReadonlyMap<FieldNode, SelectAnswer>>;
}

/** As much of a store as writing needs. */
export type Workbench = Pick<GraphStore, "reader" | "update" | "apply" | "work" | "forget">;

/** As much of a store as tells of its past. */
export type ChangeLog = Pick<GraphStore, "history" | "changes" | "reader" | "past" | "work">;

const HAS_NO_PAST = "What people are working on has no past: ask for it without asOf";

/** The workbench as it was: not known. */
const unknownWorkbench: Workbench = {
  reader: () => Promise.reject(new InputError("asOf", HAS_NO_PAST)),
  update: () => Promise.reject(new InputError("asOf", HAS_NO_PAST)),
  work: () => Promise.reject(new InputError("asOf", HAS_NO_PAST)),
  apply: () => Promise.reject(new InputError("asOf", HAS_NO_PAST)),
  forget: () => Promise.reject(new InputError("asOf", HAS_NO_PAST)),
};

export interface OperationOptions {
  readonly log?: ChangeLog | null;
  /** Left out: nobody in particular. */
  readonly caller?: Caller | null;
  readonly workbench?: Workbench | null;
  /** True: the reader was asked for by its number. Left out: it is the newest. */
  readonly asOf?: boolean;
  readonly now?: string;
  readonly network?: string | null;
  readonly voterLimit?: VoterLimit | null;

  /** When the operation has to have answered, in milliseconds since 1970. Left out: never. */
  readonly deadline?: number;
  /** How many characters the answer may have. Left out: any number. */
  readonly answerCharacters?: number;
  readonly ofRevision?: RevisionCache;
}

export function createContext(model: Model, reader: GraphReader, options: OperationOptions = {}): ApiContext {
  return contextOver(model, reader, options, {
    turns: new Turns(options.deadline),
    warnings: new Warnings(),
    answer: new AnswerMeter(options.answerCharacters),
  });
}

/** What lasts as long as an operation does, whatever it reads. */
type Lasting = Pick<ApiContext, "turns" | "warnings" | "answer">;

function contextOver(model: Model, reader: GraphReader, options: OperationOptions, lasting: Lasting): ApiContext {
  const { turns, warnings } = lasting;
  const openKeys = new OpenKeys(model, reader, warnings);
  return {
    model,
    reader,
    terms: (kind) => reader.terms(kind),
    ...lasting,
    loaders: createLoaders(reader, { turns, openKeys, log: options.log ?? null }, options.deadline),
    openKeys,
    ofRevision: options.ofRevision ?? new RevisionCache(),
    caller: options.caller ?? null,
    workbench: options.asOf ? unknownWorkbench : (options.workbench ?? null),
    log: options.log ?? null,
    network: options.network ?? null,
    voterLimit: options.voterLimit ?? null,
    now: options.now ?? new Date().toISOString(),
    filters: new Map(),
    pagesBelow: new Map(),
  };
}

/** Reads what has been written from here on: the operation has changed the graph itself. */
export async function renewContext(context: ApiContext): Promise<void> {
  const { model, workbench, turns, warnings, answer } = context;
  if (!workbench) return;
  const reader = await workbench.reader();
  const { caller, now, log, network, voterLimit } = context;
  const options = { caller, now, workbench, log, network, voterLimit };
  Object.assign(context, contextOver(model, reader, options, { turns, warnings, answer }));
}

/** Reads another revision from here on, as it was. */
export function goBack(context: ApiContext, reader: GraphReader): void {
  const { model, turns, warnings, answer, caller, now, log } = context;
  if (reader === context.reader) Object.assign(context, { workbench: unknownWorkbench });
  else
    Object.assign(context, contextOver(model, reader, { caller, now, log, asOf: true }, { turns, warnings, answer }));
}
