/** What something is called, and in which language that is. */
export interface LocalName {
  readonly text: string;
  readonly lang: string;
}
