/** `ACTION_LINE` as `actionLine`; `actionLines` stays. */
export function plainName(name: string): string {
  return /^[A-Z0-9_]+$/.test(name)
    ? name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    : name;
}
