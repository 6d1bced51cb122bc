export interface LocalNeo4j {
  readonly uri: string;
  readonly pid: number;
  stop(): Promise<number | null>;
}

export function startNeo4j(folder: string, port?: number): Promise<LocalNeo4j>;
