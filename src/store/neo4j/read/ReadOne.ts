/** Runs a statement that returns one row; null if it returned none. */
export type ReadOne = (
  text: string,
  values: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>> | null>;
