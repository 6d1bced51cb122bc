/** What people may be allowed to do, each including what stands before it. */
export const ROLES = ["CONTRIBUTOR", "REVIEWER", "ADMIN"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, as a token says that was checked. */
export interface Caller {
  /** The same for the same person, and nobody else's. Never shown to others. */
  readonly subject: string;
  /** The highest that the token gives; null: it gives none. */
  readonly role: Role | null;
  /** Key of the organisation that the caller acts for; empty: for none. */
  readonly organisation: string;
  /** True of a token that was made locally, for trying things out. */
  readonly development: boolean;
}

export function hasRole({ role }: Pick<Caller, "role">, least: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** How the public log calls who wrote: by role and organisation, never by name. */
export function publicName({ role, organisation }: Pick<Caller, "role" | "organisation">): string {
  const called = (role ?? "reader").toLowerCase();
  return organisation === "" ? called : `${called} of ${organisation}`;
}
