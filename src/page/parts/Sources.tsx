import type { ReactElement } from "react";

const ADDRESS = /(https?:\/\/[^\s;,|]+)/;

/** Where facts are from, as they are told; what of it is an address on the web leads there. */
export function Sources({ sources }: { readonly sources: readonly string[] }): ReactElement {
  const parts = sources.join("; ").split(ADDRESS);
  return (
    <>
      {parts.map((part, place) =>
        ADDRESS.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name, and never move.
          <a key={place} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
