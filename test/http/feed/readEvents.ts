/** What a stream of `/changes` tells, as it comes. */
export interface Followed {
  readonly response: Response;
  /** The next event: what its lines say; null where the stream has ended. */
  next(): Promise<{ readonly id: string; readonly data: unknown } | null>;
  /** The next comment; null where the stream has ended. */
  comment(): Promise<string | null>;
  close(): void;
}

/** Follows changes over HTTP. */
export async function readEvents(address: string, headers: Record<string, string> = {}): Promise<Followed> {
  const ended = new AbortController();
  const response = await fetch(address, { headers, signal: ended.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += value;
    }
  };
  const nextOf = async (wanted: RegExp): Promise<string | null> => {
    for (;;) {
      const found = await block();
      if (found === null || wanted.test(found)) return found;
    }
  };
  return {
    response,
    next: async () => {
      const found = await nextOf(/^id: /m);
      if (found === null) return null;
      const line = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(found)?.[1] ?? "";
      return { id: line("id"), data: JSON.parse(line("data")) };
    },
    comment: () => nextOf(/^: /m),
    close: () => ended.abort(),
  };
}
