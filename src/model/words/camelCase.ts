/** The name of a kind with a small letter, as fields and addresses have it: `SdgTarget` as `sdgTarget`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
