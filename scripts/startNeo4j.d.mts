import type { Neo4jHost } from "./Neo4jHost.mjs";

export type { Neo4jHost };

export interface Neo4jHostOptions {
  /** Of Neo4j; left out, that which wsis-graph is made for. */
  readonly version?: string;
  /** The home of the Java to use; left out, one that is found. */
  readonly java?: string;
  /** The version of Cypher that its databases speak if a statement does not say; left out, that of a new installation. */
  readonly cypher?: string;
  /** Memory of its own objects in GiB; left out, 1. */
  readonly heap?: number;
  /** More options of Java. */
  readonly flags?: readonly string[];
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly pid: number;
  stop(): Promise<number | null>;
}

export function startNeo4jHost(options?: Neo4jHostOptions): Promise<Neo4jHost>;

export function startNeo4j(
  folder: string,
  port?: number,
  options?: Neo4jHostOptions & { readonly password?: string },
): Promise<LocalNeo4j>;
