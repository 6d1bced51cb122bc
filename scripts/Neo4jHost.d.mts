import type { Readable, Writable } from "node:stream";

/** As much of a child process as a host uses. */
export interface JavaProcess {
  readonly pid?: number | undefined;
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  once(event: "exit", listener: (code: number | null) => void): unknown;
}

export class Neo4jHost {
  constructor(child: JavaProcess, cypher?: string);
  readonly pid: number;
  /** Answers with the server's address. Without a port: any free one; without a password: it asks for none. */
  start(folder: string, port?: number, password?: string): Promise<string>;
  stop(folder: string): Promise<void>;
  /** Stops all. Answers with the exit code. */
  close(): Promise<number | null>;
}
