import type { Writable } from "node:stream";
import { groupBy } from "../../model/groupBy.ts";
import type { ChangeEvent, GraphApi } from "../GraphApi.ts";

export interface FeedOptions {
  /** How often the log is asked while somebody follows, in milliseconds. Left out: each second. */
  readonly pollMillis?: number;
  /** After how long without an event a follower is told that the stream lives. Left out: 25 s, as what stands between may end a quiet one after 30. */
  readonly heartbeatMillis?: number;
  /** How long a follower may leave its buffer full. Left out: 10 s. */
  readonly patienceMillis?: number;
  /** Streams at a time. Left out: 200. */
  readonly most?: number;
  /** Streams of one address at a time. Left out: 10. */
  readonly mostOfOne?: number;
}

/** Where events go: back-pressure is the stream's. */
type Sink = Pick<Writable, "write" | "end" | "destroy" | "once" | "on" | "writableNeedDrain">;

interface Follower {
  readonly sink: Sink;
  readonly address: string;
  /** The last revision that it was told of. */
  after: number;
  /** When something was last written to it, in milliseconds since 1970. */
  writtenAt: number;
}

/** Changes read at a time. */
const AT_ONCE = 50;

/**
 * Tells followers of changes. The log is asked only while somebody follows, once for all who have come equally far. A follower is
 * written to as far as it reads: its buffer holds one event more than it has room for, and who leaves it full is let go.
 */
export class ChangeFeed {
  readonly #log: Pick<GraphApi["log"], "changes">;
  readonly #options: Required<FeedOptions>;
  readonly #followers = new Set<Follower>();
  #timer: NodeJS.Timeout | undefined;
  #atWork = false;
  #stopped = false;
  #dropped = 0;

  constructor(log: Pick<GraphApi["log"], "changes">, options: FeedOptions = {}) {
    this.#log = log;
    this.#options = {
      pollMillis: 1000,
      heartbeatMillis: 25_000,
      patienceMillis: 10_000,
      most: 200,
      mostOfOne: 10,
      ...options,
    };
  }

  /** How many follow. */
  get open(): number {
    return this.#followers.size;
  }

  /** How many were let go because they did not read. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Whether one more may follow: `full`, or its address has as many as it may. */
  room(address: string): "free" | "full" | "taken" {
    if (this.#followers.size >= this.#options.most) return "full";
    const ofOne = [...this.#followers].filter((follower) => follower.address === address).length;
    return ofOne >= this.#options.mostOfOne ? "taken" : "free";
  }

  /** Tells of what comes after a revision, until the sink closes. */
  follow(sink: Sink, address: string, after: number): void {
    if (this.#stopped) {
      sink.end();
      return;
    }
    const follower: Follower = { sink, address, after, writtenAt: 0 };
    const leave = () => this.#followers.delete(follower);
    sink.once("close", leave);
    sink.on("error", leave);
    this.#followers.add(follower);
    // Proxies and clients know by it that the stream has begun; a client that is cut off waits so long.
    write(follower, `retry: ${RETRY_MILLIS}\n: changes after ${after}\n\n`);
    this.#next(0);
  }

  /** Ends every stream. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const { sink } of this.#followers) sink.end();
    this.#followers.clear();
  }

  #next(millis: number): void {
    if (this.#atWork || this.#stopped || this.#followers.size === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#turn(), millis);
    this.#timer.unref();
  }

  async #turn(): Promise<void> {
    this.#atWork = true;
    for (const follower of this.#followers) this.#letGo(follower);
    let more = false;
    const ready = [...this.#followers].filter(({ sink }) => !sink.writableNeedDrain);
    for (const [after, group] of groupBy(ready, (follower) => follower.after)) {
      // A log that cannot be read now is read at the next turn.
      const events = await this.#log.changes(after, AT_ONCE).catch(() => []);
      for (const follower of group) tell(follower, events);
      more ||= events.length === AT_ONCE;
    }
    for (const follower of this.#followers)
      if (!follower.sink.writableNeedDrain && Date.now() - follower.writtenAt >= this.#options.heartbeatMillis)
        write(follower, ": still here\n\n");
    this.#atWork = false;
    this.#next(more ? 0 : this.#options.pollMillis);
  }

  /** Ends a stream that is not read: who comes back goes on after the last event that it has. */
  #letGo(follower: Follower): void {
    const { sink, writtenAt } = follower;
    if (!sink.writableNeedDrain || Date.now() - writtenAt <= this.#options.patienceMillis) return;
    this.#followers.delete(follower);
    this.#dropped++;
    sink.destroy();
  }
}

/** After how long a browser that was cut off comes back. */
const RETRY_MILLIS = 5000;

function tell(follower: Follower, events: readonly ChangeEvent[]): void {
  for (const event of events) {
    if (follower.sink.writableNeedDrain) return;
    write(follower, `id: ${event.revision}\nevent: change\ndata: ${JSON.stringify(event)}\n\n`);
    follower.after = event.revision;
  }
}

function write(follower: Follower, text: string): void {
  follower.sink.write(text);
  follower.writtenAt = Date.now();
}
