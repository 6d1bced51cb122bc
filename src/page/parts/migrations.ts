/** What an address was that is another now. */
interface Old {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/**
 * What became of addresses, oldest first: each gives what an old one is now, and null for all others. The number of those that an
 * address need not go through can stand in it as `v`; without it, it goes through all.
 */
const migrations: readonly ((old: Old) => Old | null)[] = [
  // The playground stood at the root, and opened an example by its name.
  ({ path, parameters }) => (path === "/" && parameters.has("query") ? { path: "/playground", parameters } : null),
];

/** Where an address leads now, from the root, as `/playground?query=…`; null: it is as it was. */
export function migrated(path: string, parameters: URLSearchParams): string | null {
  const since = Number(parameters.get("v") ?? 0);
  const now = migrations
    .slice(Number.isInteger(since) && since > 0 ? since : 0)
    .reduce<Old>((address, migrate) => migrate(address) ?? address, { path, parameters });
  return now.path === path && now.parameters === parameters ? null : `${now.path}?${now.parameters}`;
}
