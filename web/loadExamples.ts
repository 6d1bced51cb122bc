/** An operation of queries/, as /queries.json tells it. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly text: string;
}

/** Reads the example operations; none if the server has none to give. */
export async function loadExamples(): Promise<readonly Example[]> {
  try {
    const answer = await fetch("queries.json");
    return answer.ok ? ((await answer.json()) as Example[]) : [];
  } catch {
    return [];
  }
}
