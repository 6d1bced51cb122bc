import { propertyColumn } from "./record/propertyColumn.ts";
import { type Form, INT, type KindDef, type LinkDef, type ModelDef, type PropertyDef } from "./types.ts";

/** What does not fit in the rules that a definition sets for its records. */
export function ruleFaults({ kinds, links, dimensions }: ModelDef): string[] {
  return [
    ...nameFaults({ kinds, links, dimensions }),
    ...kinds.flatMap((kind) => [
      ...namingFaults(kind, links),
      ...kind.properties.flatMap((property) => propertyFaults(kind, property)),
      ...keyFaults(
        kind,
        links.filter(({ from }) => from === kind.name),
      ),
      ...referenceFaults(kind),
      ...parentFaults(kind, links),
    ]),
    ...links.flatMap((link) => linkFaults(link, kinds)),
  ];
}

/** Names that stand for two things, or for nothing. */
function nameFaults({ kinds, links, dimensions }: ModelDef): string[] {
  const names = kinds.map(({ name }) => name);
  const vocabularies = new Set(
    kinds.flatMap(({ properties }) => properties.flatMap(({ vocabulary }) => vocabulary ?? [])),
  );
  return [
    ...twice([...names, ...Array.from(vocabularies, ({ name }) => name)], (name) => `${name} is declared twice`),
    ...twice(
      links.map(({ name }) => name),
      (name) => `link ${name} is declared twice`,
    ),
    ...twice(
      dimensions.map(({ kind, name }) => `${kind}.${name}`),
      (name) => `dimension ${name} is declared twice`,
    ),
    ...dimensions
      .filter(({ kind }) => !names.includes(kind))
      .map(({ kind, name }) => `dimension ${name}: kind ${kind} is not declared`),
  ];
}

function twice(names: readonly string[], message: (name: string) => string): string[] {
  return names.filter((name, index) => names.indexOf(name) < index).map(message);
}

/** What a kind is called by, shown by and divided by, and its columns. */
function namingFaults(kind: KindDef, links: readonly LinkDef[]) {
  const { name, title, keyField, keyForm, classifier, properties, timeline } = kind;
  const faults: string[] = [];
  const types = new Map(properties.map((property) => [property.name, property.type]));
  if (typeof title === "string" && !types.has(title)) faults.push(`${name} has no property ${title} to be its title`);
  if (types.has("name") && typeof title === "string" && title !== "name") faults.push(`${name}.name is not its title`);
  if (classifier !== undefined && types.get(classifier) !== "enum")
    faults.push(`${name}: ${classifier} is no enum that divides it`);
  if (timeline?.type !== undefined && types.get(timeline.type) !== "enum")
    faults.push(`${name}: ${timeline.type} is no enum that says what it is in the timeline`);
  if (keyField?.type === "int" && !keyForm)
    faults.push(`${name}.${keyField.name}: keys of any form are no whole numbers`);
  const own = links.filter(({ from }) => from === name);
  const columns = ["id", "source", ...properties.map(propertyColumn), ...own.map(({ column }) => column)];
  const tags = own.flatMap(({ tag }) => tag?.kind ?? []);
  return [
    ...faults,
    ...twice(columns, (column) => `${name} has two columns ${column}`),
    ...twice(tags, (tag) => `${name} has two tags of kind ${tag}`),
  ];
}

function propertyFaults(kind: KindDef, { name, type, vocabulary, form, range, notBefore }: PropertyDef): string[] {
  const faults: string[] = [];
  const place = `${kind.name}.${name}`;
  if ((type === "enum" || type === "enums") && !vocabulary) faults.push(`${place} has no vocabulary`);
  if (form && type !== "string") faults.push(`${place}: only a string has a form`);
  if (form) faults.push(...formFaults(place, form));
  if (range && !["int", "float", "date", "figure"].includes(type)) faults.push(`${place}: a ${type} has no range`);
  if (range && !(range.from <= range.to)) faults.push(`${place}: its range is empty`);
  if (range && (type === "int" || type === "figure") && (range.from < INT.from || range.to > INT.to))
    faults.push(`${place}: its range is wider than an Int`);
  const start = kind.properties.find((candidate) => candidate.name === notBefore);
  if (notBefore !== undefined && (start?.type !== type || (type !== "int" && type !== "date")))
    faults.push(`${place}: ${notBefore} is not the int or date that it ends`);
  return faults;
}

function formFaults(place: string, { pattern: { source, flags } }: Form): string[] {
  const whole = source.startsWith("^") && source.endsWith("$");
  // A pattern with one of these flags remembers where it left off.
  return whole && !/[gy]/.test(flags) ? [] : [`${place}: its form is not a pattern from ^ to $`];
}

function keyFaults({ name, keyForm, properties }: KindDef, own: readonly LinkDef[]): string[] {
  if (!keyForm) return [];
  const held = new Set([
    ...properties.map((property) => property.name),
    ...own.filter(({ forward }) => !forward.many).map((link) => link.name),
  ]);
  const unknown = groupsOf(keyForm.pattern).filter((group) => !held.has(group));
  return [
    ...formFaults(name, keyForm),
    ...unknown.map((group) => `${name}: ${group} is no property and no link to one node, which a key could name`),
  ];
}

function groupsOf({ source, flags }: RegExp): string[] {
  return Object.keys(new RegExp(`${source}|`, flags).exec("")?.groups ?? {});
}

function referenceFaults({ name, properties, refersBy }: KindDef): string[] {
  return Object.values(refersBy ?? {})
    .filter((wanted) => !properties.some((property) => property.name === wanted && property.type === "string"))
    .map((wanted) => `${name}.${wanted} is no string that a reference could stand in`);
}

function parentFaults({ name, parent }: KindDef, links: readonly LinkDef[]): string[] {
  if (parent === undefined) return [];
  const link = links.find((candidate) => candidate.name === parent);
  const leadsUp = link?.from === name && link.to === name && !link.forward.many;
  return leadsUp ? [] : [`${name}: ${parent} does not lead to one parent of the same kind`];
}

function linkFaults({ name, to, toClass, tag, forward }: LinkDef, kinds: readonly KindDef[]): string[] {
  const faults: string[] = [];
  const target = kinds.find((kind) => kind.name === to);
  const classes = target?.properties.find((property) => property.name === target.classifier)?.vocabulary;
  if (toClass !== undefined && !classes?.terms.some(({ key }) => key === toClass))
    faults.push(`${name}: ${to} has no class ${toClass}`);
  if (tag && !forward.many) faults.push(`${name}: a tag leads to many`);
  return faults;
}
