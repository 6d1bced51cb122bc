export interface LocalNeo4j {
  readonly uri: string;
  readonly pid: number;
  stop(): Promise<number | null>;
}

export interface LocalNeo4jOptions {
  /** Of the user neo4j. */
  readonly password?: string;
  /** Of Neo4j; left out, that which wsis-graph is made for. */
  readonly version?: string;
  /** True: it will not run long enough for its code to be worth optimizing. */
  readonly brief?: boolean;
  /** Memory of the server's own objects in GiB; left out, 1. */
  readonly heap?: number;
}

export function startNeo4j(folder: string, port?: number, options?: LocalNeo4jOptions): Promise<LocalNeo4j>;
