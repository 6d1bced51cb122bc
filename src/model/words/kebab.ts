/** A name in camelCase or PascalCase as words with hyphens: `action-lines`. */
export function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

/** The same with underscores: `action_lines`. */
export function snake(name: string): string {
  return kebab(name).replaceAll("-", "_");
}
