import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Numbers, shareArray } from "../../graph/arrays/shareArray.ts";
import type { Graph } from "../../graph/Graph.ts";
import type { GraphImage } from "../../graph/image/GraphImage.ts";
import { toImage } from "../../graph/image/toImage.ts";
import { InputError } from "../../model/InputError.ts";
import type { ReaderOptions } from "../port.ts";
import { StoreError, tookTooLong } from "../StoreError.ts";
import { portable } from "./portable.ts";
import type { Answered, Asked, QuestionName } from "./questions.ts";
import type { FromWorker, ToWorker, WorkerData } from "./workerMessages.ts";

export interface WorkersOptions {
  /** The built `graphWorker`. */
  readonly script: URL;
  /** How many there are at most; left out, as many as cores. */
  readonly most?: number;
  /** True: they get every question, for tests. */
  readonly isEager?: boolean;
}

/** How long a worker has to notice that nobody waits any more, before it is ended. */
const GRACE_MILLIS = 200;
/** What is shared is not shared anew before so many times the time that sharing took. */
const REST_AFTER_SHARING = 20;
/** How long a worker that has nothing to do is kept. */
const IDLE_MILLIS = 60_000;
/** What a worker may hold beside the arrays that all share. */
const WORKER_MEGABYTES = 512;

interface Task {
  readonly graph: SharedGraph;
  readonly name: QuestionName;
  readonly requests: readonly unknown[];
  /** Null: no worker can answer. */
  readonly resolve: (answers: readonly unknown[] | null) => void;
  readonly reject: (error: unknown) => void;
  /** True once nobody waits for it any more. */
  settled: boolean;
  /** True once a worker died of it, or with it. */
  tried: boolean;
}

interface SharedGraph {
  readonly graph: WeakRef<Graph>;
  readonly number: number;
  readonly image: GraphImage;
}

/** Threads that answer long questions about graphs of this one, whose arrays they share. They are started when they are first needed. */
export class GraphWorkers {
  readonly isEager: boolean;
  readonly #script: URL;
  readonly #most: number;
  readonly #workers = new Set<GraphWorker>();
  readonly #waiting: Task[] = [];
  #shared: (SharedGraph & { readonly until: number }) | null = null;
  #graphs = 0;
  #usable = true;
  #closed = false;

  constructor({ script, most = availableParallelism(), isEager = false }: WorkersOptions) {
    this.isEager = isEager;
    this.#script = script;
    this.#most = most;
  }

  /** How many are running. */
  get size(): number {
    return this.#workers.size;
  }

  /**
   * The answers to some requests; null where no worker can be asked, or not about this graph now. Rejects with a StoreError of code TIMEOUT at the deadline, or
   * when nobody waits any more; UNAVAILABLE where workers die of the question.
   */
  ask<Q extends QuestionName>(
    graph: Graph,
    name: Q,
    requests: readonly Asked<Q>[],
    { deadline = Number.POSITIVE_INFINITY, signal }: ReaderOptions,
  ): Promise<Answered<Q>[] | null> {
    const shared = this.#usable && this.#share(graph);
    if (!shared) return Promise.resolve(null);
    return new Promise<readonly unknown[] | null>((resolve, reject) => {
      const task: Task = {
        graph: shared,
        name,
        requests: portable(requests),
        resolve: (answers) => end(() => resolve(answers)),
        reject: (error) => end(() => reject(error)),
        settled: false,
        tried: false,
      };
      const giveUp = () => {
        this.#giveUp(task);
        task.reject(tookTooLong());
      };
      const left = deadline - Date.now();
      const timer = Number.isFinite(left) ? setTimeout(giveUp, Math.max(0, left)) : undefined;
      const end = (settle: () => void) => {
        task.settled = true;
        clearTimeout(timer);
        signal?.removeEventListener("abort", giveUp);
        settle();
      };
      if (signal?.aborted) return giveUp();
      signal?.addEventListener("abort", giveUp, { once: true });
      this.#waiting.push(task);
      this.#assign();
    }) as Promise<Answered<Q>[] | null>;
  }

  async close(): Promise<void> {
    this.#usable = false;
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(closed());
    await Promise.all([...this.#workers].map((worker) => worker.end()));
  }

  /** The graph as workers get it; null while that of a moment ago is still to be used up. */
  #share(graph: Graph): SharedGraph | null {
    const before = this.#shared;
    if (before?.graph.deref() === graph) return before;
    if (before && performance.now() < before.until) return null;
    const start = performance.now();
    const { arrays, facts } = toImage(graph.parts);
    const shared = new Map<string, Numbers>([...arrays].map(([name, array]) => [name, shareArray(array)]));
    const now = performance.now();
    this.#shared = {
      graph: new WeakRef(graph),
      number: ++this.#graphs,
      image: { arrays: shared, facts },
      until: this.isEager ? now : now + REST_AFTER_SHARING * (now - start),
    };
    return this.#shared;
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const worker = [...this.#workers].find(({ isFree }) => isFree) ?? this.#start();
      if (!worker) return;
      worker.take(this.#waiting.shift()!);
    }
  }

  #start(): GraphWorker | null {
    if (this.#workers.size >= this.#most) return null;
    const worker = new GraphWorker(this.#script, {
      onFree: () => this.#assign(),
      onEnd: (task, death) => {
        this.#workers.delete(worker);
        if (death === "before it began") this.#usable = false;
        if (task && !task.settled) this.#again(task, death);
        if (this.#usable) this.#assign();
        else for (const waiting of this.#waiting.splice(0)) waiting.resolve(null);
      },
    });
    this.#workers.add(worker);
    return worker;
  }

  /** What is to become of the question that a worker died over. */
  #again(task: Task, death: Death): void {
    if (this.#closed) task.reject(closed());
    else if (death === "out of memory") task.reject(tookTooLong());
    else if (death === "before it began") task.resolve(null);
    else if (task.tried || !this.#usable) task.reject(closed());
    else {
      task.tried = true;
      this.#waiting.unshift(task);
    }
  }

  #giveUp(task: Task): void {
    const place = this.#waiting.indexOf(task);
    if (place >= 0) this.#waiting.splice(place, 1);
    for (const worker of this.#workers) worker.giveUp(task);
  }
}

function closed(): StoreError {
  return new StoreError("UNAVAILABLE", "What works out long questions has stopped. Try again");
}

type Death = "out of memory" | "before it began" | "otherwise";

interface Events {
  readonly onFree: () => void;
  readonly onEnd: (task: Task | null, death: Death) => void;
}

/** One thread, and what it is asked at present. */
class GraphWorker {
  readonly #worker: Worker;
  readonly #events: Events;
  readonly #givenUp = new Int32Array(new SharedArrayBuffer(4));
  #task: Task | null = null;
  #number = 0;
  #graph = 0;
  #death: Death = "before it began";
  #timer: NodeJS.Timeout | undefined;

  constructor(script: URL, events: Events) {
    this.#events = events;
    const data: WorkerData = { givenUp: this.#givenUp };
    this.#worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
    });
    // What it has to do keeps the process alive, not that it is there.
    this.#worker.unref();
    this.#worker.on("message", (said: FromWorker) => this.#hear(said));
    this.#worker.on("error", (error: Error & { code?: string }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") this.#death = "out of memory";
    });
    this.#worker.on("exit", () => {
      clearTimeout(this.#timer);
      const task = this.#task;
      this.#task = null;
      events.onEnd(task, this.#death);
    });
  }

  get isFree(): boolean {
    return this.#task === null;
  }

  take(task: Task): void {
    clearTimeout(this.#timer);
    this.#worker.ref();
    this.#task = task;
    const { graph, name, requests } = task;
    if (graph.number !== this.#graph) this.#tell({ graph: graph.number, image: graph.image });
    this.#graph = graph.number;
    this.#tell({ number: ++this.#number, name, requests });
  }

  /** Nobody waits for the task any more: it has a moment to notice. */
  giveUp(task: Task): void {
    if (this.#task !== task) return;
    Atomics.store(this.#givenUp, 0, this.#number);
    this.#timer = setTimeout(() => void this.end(), GRACE_MILLIS);
    this.#timer.unref();
  }

  async end(): Promise<void> {
    // That it was slow to begin says nothing of the next.
    this.#death = "otherwise";
    await this.#worker.terminate();
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(said: FromWorker): void {
    if ("ready" in said) {
      this.#death = "otherwise";
      return;
    }
    const task = this.#task;
    if (!task || said.number !== this.#number) return;
    clearTimeout(this.#timer);
    this.#task = null;
    this.#worker.unref();
    this.#timer = setTimeout(() => void this.end(), IDLE_MILLIS);
    this.#timer.unref();
    if ("answers" in said) task.resolve(said.answers);
    else task.reject(said.fault ? errorOf(said.fault) : tookTooLong());
    this.#events.onFree();
  }
}

function errorOf({ path, message, stack }: NonNullable<Extract<FromWorker, { fault: unknown }>["fault"]>): Error {
  if (path !== null) return new InputError(path, message);
  return Object.assign(new Error(message), { stack });
}
