import type { GraphImage } from "../../graph/image/GraphImage.ts";
import type { QuestionName } from "./questions.ts";

/** What a worker is told. */
export type ToWorker =
  /** The graph that is asked from now on; the one before is forgotten. */
  | { readonly graph: number; readonly image: GraphImage }
  | { readonly number: number; readonly name: QuestionName; readonly requests: readonly unknown[] };

/** What it tells: that it is there, an answer, or what went wrong; null for a question that was given up. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly number: number; readonly answers: readonly unknown[] }
  | { readonly number: number; readonly fault: WorkerFault | null };

export interface WorkerFault {
  /** Of something that the caller sent: where it stands. */
  readonly path: string | null;
  readonly message: string;
  readonly stack: string | undefined;
}

export interface WorkerData {
  /** givenUp[0]: the number of the last question that nobody waits for any more. */
  readonly givenUp: Int32Array;
}
