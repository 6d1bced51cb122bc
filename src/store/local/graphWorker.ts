import { parentPort, workerData } from "node:worker_threads";
import { Graph } from "../../graph/Graph.ts";
import { fromImage } from "../../graph/image/fromImage.ts";
import { InputError } from "../../model/InputError.ts";
import { wsisModel } from "../../model/wsisModel.ts";
import { unpacked } from "./portable.ts";
import { type QuestionName, workOn } from "./questions.ts";
import type { FromWorker, ToWorker, WorkerData } from "./workerMessages.ts";

// A thread that answers questions about a graph whose arrays it shares with others, one after the other.

const { givenUp } = workerData as WorkerData;
let graph: Graph | null = null;

/** Whoever asks for records asks where they are. */
const noRecords = {
  record: () => null,
  records: (kind: string) => {
    throw new RangeError(`Records of ${kind} are not here`);
  },
};

function answer(number: number, name: QuestionName, requests: readonly unknown[]): FromWorker {
  if (!graph) throw new RangeError("There is no graph yet");
  const answers: unknown[] = [];
  for (const request of unpacked(wsisModel, requests)) {
    const work = workOn(graph, name, request as never);
    let piece = work.next();
    for (; !piece.done; piece = work.next()) if (Atomics.load(givenUp, 0) === number) return { number, fault: null };
    answers.push(piece.value);
  }
  return { number, answers };
}

function faultOf(error: unknown): FromWorker & { fault: unknown } {
  const path = error instanceof InputError ? error.path : null;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  return { number: 0, fault: { path, message, stack } };
}

parentPort?.on("message", (told: ToWorker) => {
  if ("image" in told) {
    graph = new Graph(fromImage(wsisModel, told.image, noRecords));
    return;
  }
  let said: FromWorker;
  try {
    said = answer(told.number, told.name, told.requests);
  } catch (error) {
    said = { ...faultOf(error), number: told.number };
  }
  parentPort?.postMessage(said);
});
parentPort?.postMessage({ ready: true } satisfies FromWorker);
