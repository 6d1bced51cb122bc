/** A term with the key that follows from its label: `High-level meeting` as `HIGH_LEVEL_MEETING`. */
export function term(label: string): { readonly key: string; readonly label: string } {
  return { key: label.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_"), label };
}
