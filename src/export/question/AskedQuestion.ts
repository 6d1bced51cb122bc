/** What a view was made of, and so what everything that leaves it is made of. */
export interface AskedQuestion {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The number of the revision that answered; null: whichever is the newest. */
  readonly revision: number | null;
}
