import {
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  parse,
  print,
} from "graphql";

type Member = EnumValueDefinitionNode | FieldDefinitionNode | InputValueDefinitionNode;

/** Of each definition of some SDL, by name, the members as one line each; those of an extension under `extend NAME`. */
export function sdlMembers(...sdl: readonly string[]): Record<string, string[]> {
  return eachMember(sdl, lineOf);
}

/** The descriptions of the members of each definition, in their order. */
export function sdlDescriptions(...sdl: readonly string[]): Record<string, (string | undefined)[]> {
  return eachMember(sdl, ({ description }) => description?.value);
}

function eachMember<T>(sdl: readonly string[], of: (member: Member) => T): Record<string, T[]> {
  const found = parse(sdl.join("\n")).definitions.flatMap((definition) => {
    if (!("name" in definition) || !definition.name) return [];
    const members: readonly Member[] =
      ("values" in definition ? definition.values : "fields" in definition ? definition.fields : undefined) ?? [];
    const name = `${definition.kind.endsWith("Extension") ? "extend " : ""}${definition.name.value}`;
    return [[name, members.map(of)] as const];
  });
  return Object.fromEntries(found);
}

function lineOf(member: Member): string {
  const args = "arguments" in member ? (member.arguments ?? []).map(lineOf).join(", ") : "";
  const type = "type" in member ? `: ${print(member.type)}` : "";
  const otherwise = "defaultValue" in member && member.defaultValue ? ` = ${print(member.defaultValue)}` : "";
  return `${member.name.value}${args && `(${args})`}${type}${otherwise}`;
}
