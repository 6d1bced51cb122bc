import type { Model } from "../model/createModel.ts";
import type { Filter } from "../model/filter/Filter.ts";
import type { TermsOf } from "../model/record/terms.ts";
import type { SelectAnswer } from "../model/requests.ts";
import type { NodeSummary } from "../model/types.ts";
import type { GraphReader } from "../store/port.ts";
import { AnswerMeter } from "./limits/AnswerMeter.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { OpenKeys } from "./names/OpenKeys.ts";
import { RevisionCache } from "./RevisionCache.ts";
import { Turns } from "./Turns.ts";
import { Warnings } from "./Warnings.ts";

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
  /** Pages that came along with a node, by the field and arguments that will ask for them. */
  readonly pagesBelow: Map<NodeSummary, ReadonlyMap<string, SelectAnswer>>;
}

export interface OperationOptions {
  /** When the operation has to have answered, in milliseconds since 1970. Left out: never. */
  readonly deadline?: number;
  /** How many characters the answer may have. Left out: any number. */
  readonly answerCharacters?: number;
  readonly ofRevision?: RevisionCache;
}

export function createContext(model: Model, reader: GraphReader, options: OperationOptions = {}): ApiContext {
  const turns = new Turns(options.deadline);
  const warnings = new Warnings();
  const openKeys = new OpenKeys(model, reader, warnings);
  return {
    model,
    reader,
    terms: (kind) => reader.terms(kind),
    loaders: createLoaders(reader, { turns, openKeys }, options.deadline),
    warnings,
    openKeys,
    turns,
    answer: new AnswerMeter(options.answerCharacters),
    ofRevision: options.ofRevision ?? new RevisionCache(),
    filters: new Map(),
    pagesBelow: new Map(),
  };
}
