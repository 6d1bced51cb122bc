/** The files that pages are drawn and helped with, by their paths from the root. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}
