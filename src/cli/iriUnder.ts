/** What identifies a thing where identifiers begin with `base`. */
export function iriUnder(base: string): (id: string) => string {
  return (id) => base + id.split("/").map(encodeURIComponent).join("/").replace("%3A", ":");
}
