import { ruleFaults } from "./ruleFaults.ts";
import type {
  DimensionDef,
  KindDef,
  LinkDef,
  LinkEnd,
  ModelDef,
  PathStep,
  PropertyDef,
  SpanDef,
  Vocabulary,
} from "./types.ts";

/** How a filter field matches: tags with a basis, keys, a range of integers, or a linked kind with its own filter. */
export type FilterFieldType = "tag" | "key" | "range" | "link";

export interface FilterField {
  readonly kind: string;
  readonly name: string;
  readonly type: FilterFieldType;
  readonly path: readonly PathStep[];
  readonly property?: string;
  readonly part?: "year";
  /** The kind whose keys the field holds; absent where it holds a property's values. */
  readonly target?: KindDef;
  /** The class of `target` that the keys are of, where it has classes. */
  readonly targetClass?: string;
  /** The closed list that the keys come from, for a property with one. */
  readonly vocabulary?: Vocabulary;
  /** True where the keys are `true` and `false`. */
  readonly flag?: true;
  /** True if the answer depends on which tags count. */
  readonly tagged: boolean;
}

export interface Dimension extends DimensionDef {
  readonly field: FilterField;
}

export interface LinkSide {
  readonly link: LinkDef;
  readonly reverse: boolean;
  readonly end: LinkEnd;
  /** The kind at the other side. */
  readonly target: string;
}

export interface Kind extends KindDef {
  readonly property: ReadonlyMap<string, PropertyDef>;
  /** Its own (forward) links, by name. */
  readonly ownLink: ReadonlyMap<string, LinkDef>;
  readonly sides: readonly LinkSide[];
  readonly side: ReadonlyMap<string, LinkSide>;
  readonly dimensions: readonly Dimension[];
  readonly dimension: ReadonlyMap<string, Dimension>;
  readonly filterFields: readonly FilterField[];
  readonly filterField: ReadonlyMap<string, FilterField>;
  /** By the name of their filter. */
  readonly span: ReadonlyMap<string, SpanDef>;
  /** By the name of a filter field: the side on whose nodes it meets with others of that side. */
  readonly meeting: ReadonlyMap<string, LinkSide>;
}

export interface Model {
  readonly definition: ModelDef;
  readonly kinds: readonly Kind[];
  readonly links: readonly LinkDef[];
  /** Those of all properties, by name. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** Throws a RangeError for a kind that the model does not declare. */
  kind(name: string): Kind;
  /** Throws a RangeError for a link that the model does not declare. */
  link(name: string): LinkDef;
  has(kind: string): boolean;
}

/** Indexes a definition and checks that its parts refer to each other. Throws a RangeError that names the first fault. */
export function createModel(definition: ModelDef): Model {
  const kindDefs = new Map(definition.kinds.map((kind) => [kind.name, kind]));
  const linkDefs = new Map(definition.links.map((link) => [link.name, link]));
  const link = (name: string) => linkDefs.get(name) ?? fault(`link ${name} is not declared`);
  const kindDef = (name: string) => kindDefs.get(name) ?? fault(`kind ${name} is not declared`);

  const endOf = (start: string, path: readonly PathStep[]): string =>
    path.reduce((at, step) => {
      const { from, to } = link(step.link);
      const [near, far] = step.reverse ? [to, from] : [from, to];
      return near === at ? far : fault(`path from ${start}: ${step.link} does not start at ${at}`);
    }, start);

  const fieldOf = (kind: string, name: string, at: Pick<DimensionDef, "path" | "property" | "part">): FilterField => {
    const end = kindDef(endOf(kind, at.path));
    const tagged = at.path.some((step) => link(step.link).tag !== undefined);
    const base = { kind, name, path: at.path, tagged };
    if (at.property !== undefined) {
      const property =
        end.properties.find((candidate) => candidate.name === at.property) ??
        fault(`${kind}.${name}: ${end.name} has no property ${at.property}`);
      if (at.part === "year" && property.type !== "date")
        fault(`${kind}.${name}: ${at.property} is no date with a year`);
      const type = property.type === "int" || at.part === "year" ? "range" : "key";
      return {
        ...base,
        type,
        property: at.property,
        ...(at.part && { part: at.part }),
        ...(property.vocabulary && { vocabulary: property.vocabulary }),
        ...(property.type === "boolean" && { flag: true }),
      };
    }
    const direct = at.path.length === 1;
    const type = direct && !end.framework ? "link" : tagged ? "tag" : "key";
    const last = at.path.at(-1);
    const targetClass = last && !last.reverse ? link(last.link).toClass : undefined;
    return { ...base, type, target: end, ...(targetClass && { targetClass }) };
  };

  const kinds = definition.kinds.map((def): Kind => {
    kindDef(def.name);
    for (const way of def.similarBy ?? []) endOf(def.name, way);
    const sides = definition.links.flatMap((candidate): LinkSide[] => [
      ...(candidate.from === def.name
        ? [{ link: candidate, reverse: false, end: candidate.forward, target: candidate.to }]
        : []),
      ...(candidate.to === def.name
        ? [{ link: candidate, reverse: true, end: candidate.reverse, target: candidate.from }]
        : []),
    ]);
    const fields = new Map<string, FilterField>();
    for (const side of sides) {
      const name = side.end.filter ?? side.end.field;
      if (fields.has(name)) fault(`${def.name}.${name} is declared by two links`);
      fields.set(name, fieldOf(def.name, name, { path: [pathStep(side)] }));
    }
    const dimensions = definition.dimensions
      .filter((dimension) => dimension.kind === def.name)
      .map((dimension): Dimension => {
        const field = fieldOf(def.name, dimension.filter, dimension);
        const known = fields.get(dimension.filter);
        if (known && (JSON.stringify(known.path) !== JSON.stringify(field.path) || known.property !== field.property))
          fault(`${def.name}.${dimension.filter} stands for two different paths`);
        if (!known) fields.set(field.name, field);
        return { ...dimension, field: known ?? field };
      });
    for (const { filter, from, to, at = from } of def.spans ?? [])
      if (fields.has(filter) || [from, to, at].some((name) => fields.get(name)?.type !== "range"))
        fault(`${def.name}.${filter} is no span between ranges`);
    const meeting = [...fields.values()].flatMap(({ name, path: [first, ...rest], property }) => {
      const side = sides.find(({ link, reverse }) => link.name === first?.link && reverse === (first.reverse === true));
      const beyond = rest.length > 0 || property !== undefined;
      return side?.end.together && beyond ? [[name, side] as const] : [];
    });
    return {
      ...def,
      property: new Map(def.properties.map((property) => [property.name, property])),
      ownLink: new Map(definition.links.filter(({ from }) => from === def.name).map((own) => [own.name, own])),
      sides,
      side: new Map(sides.map((side) => [side.end.field, side])),
      dimensions,
      dimension: new Map(dimensions.map((dimension) => [dimension.name, dimension])),
      filterFields: [...fields.values()],
      filterField: fields,
      span: new Map(def.spans?.map((span) => [span.filter, span])),
      meeting: new Map(meeting),
    };
  });
  const relationships = new Set<string>();
  for (const { name, relationship, from, to, tag } of definition.links) {
    if (relationships.has(`${from} ${relationship}`)) fault(`${name}: ${from} has another link called ${relationship}`);
    relationships.add(`${from} ${relationship}`);
    kindDef(from);
    kindDef(to);
    for (const derived of tag?.derived ?? [])
      if (endOf(from, derived.path) !== to) fault(`${name}: a derivation does not end at ${to}`);
  }
  for (const message of ruleFaults(definition)) fault(message);

  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  for (const { name, meeting, filterField, dimensions } of kinds)
    for (const [filter, { target }] of meeting) {
      const there = byName.get(target)!;
      const field = fieldBeyond(there, filterField.get(filter)!);
      const counted = dimensions.filter((one) => one.filter === filter);
      if (!field || counted.some(({ level }) => level !== undefined))
        fault(`${name}.${filter} meets with others, and ${target} has nothing like it`);
      if (counted.some((one) => !there.dimensions.some((own) => own.name === one.name && own.field === field)))
        fault(`${name}.${filter} is counted together with others, and ${target} is not counted by it`);
    }
  return {
    definition,
    kinds,
    links: definition.links,
    vocabularies: new Map(
      definition.kinds.flatMap(({ properties }) =>
        properties.flatMap(({ vocabulary }) => (vocabulary ? [[vocabulary.name, vocabulary] as const] : [])),
      ),
    ),
    kind: (name) => byName.get(name) ?? fault(`kind ${name} is not declared`),
    link,
    has: (name) => byName.has(name),
  };
}

/** The same condition on the kind that the first step of a field leads to. */
export function fieldBeyond(kind: Kind, { path, property, part }: FilterField): FilterField | undefined {
  const rest = JSON.stringify(path.slice(1));
  return kind.filterFields.find(
    (field) => field.property === property && field.part === part && JSON.stringify(field.path) === rest,
  );
}

function pathStep(side: LinkSide): PathStep {
  return side.reverse ? { link: side.link.name, reverse: true } : { link: side.link.name };
}

function fault(message: string): never {
  throw new RangeError(`Cannot use the model: ${message}`);
}
