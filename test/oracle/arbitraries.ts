import fc from "fast-check";
import type { FilterField, Kind, LinkSide, Model } from "../../src/model/createModel.ts";
import { nodeId } from "../../src/model/record/nodeId.ts";
import {
  BASES,
  type Basis,
  type NodeRecord,
  type PropertyDef,
  type StoredLink,
  type Value,
} from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { type OracleStep, type OracleWalk, wayCount } from "./walks.ts";

const words = [
  "Health",
  "health",
  "data",
  "réseau",
  "reseau",
  "Straße",
  "STRASSE",
  "Сеть",
  "сеть",
  "شبكة",
  "网络",
  "電子",
  "İzmir",
  "izmir",
  "ΟΔΟΣ",
  "οδός",
  "e-Gov",
  "𝒳𝒴",
  "5G",
];
const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));

/** Keys of kinds whose keys have a form of their own; those of others are numbered. */
const keysOfKind: Readonly<Record<string, readonly string[]>> = {
  ActionLine: ["C1", "C2", "C7", "C7-EHEA", "C7-ELEA", "C10"],
  Sdg: ["1", "3", "10"],
  SdgTarget: ["3.8", "3.9", "3.10", "3.a", "10.2"],
  Region: ["AFR", "ARB", "ECA", "ESCWA"],
  Country: ["KEN", "RWA", "EGY", "FRA"],
  PrizeCategory: ["C1", "HEALTHY_AGEING"],
  Label: ["Sdg.3.fr", "ActionLine.C1.zh"],
};

/** What a key says of its record: properties and links that are not drawn. */
interface Said {
  readonly properties?: Record<string, Value>;
  readonly links?: Record<string, readonly string[]>;
}

const saidByKey: Readonly<Record<string, (key: string) => Said>> = {
  ActionLine: (key) => ({ links: { ACTION_LINE_PARENT: key.startsWith("C7-") ? ["C7"] : [] } }),
  SdgTarget: (key) => ({ links: { TARGET_GOAL: [key.split(".")[0]!] } }),
  Region: (key) => ({ properties: { type: key.startsWith("E") ? "UN_COMMISSION" : "ITU_REGION" } }),
  Label: (key) => {
    const [ofKind = "", ofKey = "", lang = ""] = key.split(".");
    return { properties: { ofKind, ofKey, lang } };
  },
  Linkage: (key) => {
    const [line, to] = [key.slice(0, key.lastIndexOf("-")), key.slice(key.lastIndexOf("-") + 1)];
    const goal = to.split(".")[0]!;
    const target = to === goal ? [] : [to];
    return {
      properties: { level: to === goal ? "GOAL" : "TARGET" },
      links: { LINKAGE_ACTION_LINE: [line], LINKAGE_SDG: [goal], LINKAGE_TARGET: target },
    };
  },
};

const linkageKeys = fc.subarray(
  ["C1", "C2", "C7-EHEA", "C7-ELEA", "C10"].flatMap((line) =>
    ["1", "3", "10", "3.8", "3.10", "10.2"].map((to) => `${line}-${to}`),
  ),
  { maxLength: 8 },
);

/** A subset of keys, repeats left out. */
const some = (keys: readonly string[], maxLength = 3) =>
  fc.subarray([...keys], { maxLength: Math.min(maxLength, keys.length) });

const links = (keys: readonly string[], maxLength?: number) =>
  some(keys, maxLength).map((list): StoredLink[] => list.map((key) => ({ key })));

const tags = (keys: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom("DECLARED" as const, "SUGGESTED" as const)), {
      maxLength: 3,
      selector: ([key, basis]) => `${key} ${basis}`,
    })
    .map((list): StoredLink[] => list.map(([key, basis]) => (basis === "SUGGESTED" ? { key, basis } : { key })));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });

/** A value of a property, missing now and then unless it is required. */
function values({ type, vocabulary, required }: PropertyDef): fc.Arbitrary<Value> {
  const terms = (vocabulary?.terms ?? []).map(({ key }) => key);
  const value = (): fc.Arbitrary<Value> => {
    switch (type) {
      case "string":
        return texts;
      case "int":
        return fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2013, max: 2018 }) }, fc.constantFrom(0, 1, 99_999));
      case "float":
        return fc.constantFrom(0, 0.25, 1.5);
      case "boolean":
        return fc.boolean();
      case "date":
        return fc.constantFrom("2003", "2015-12", "2015-12-16", "2024-05-27");
      case "figure":
        return fc.constantFrom("900", "1800+", "19000+");
      case "strings":
        return fc.array(texts, { maxLength: 2 });
      case "enum":
        return fc.constantFrom(...terms.slice(0, 2), terms.at(-1)!);
      case "enums":
        return some(terms);
    }
  };
  return required || type === "strings" || type === "enums" ? value() : maybe(value());
}

/** The links of a record of a kind, to nodes that the graph has. */
function linksOf(model: Model, { name }: Kind, keys: ReadonlyMap<string, readonly string[]>) {
  const own = model.links.filter(({ from }) => from === name);
  return fc.record(
    Object.fromEntries(
      own.map((link) => {
        const { classifier = "" } = model.kind(link.to);
        const isOfClass = (key: string) => saidByKey[link.to]?.(key).properties?.[classifier] === link.toClass;
        const of = (keys.get(link.to) ?? []).filter((key) => link.toClass === undefined || isOfClass(key));
        if (of.length === 0) return [link.name, fc.constant<StoredLink[]>([])];
        return [link.name, link.tag ? tags(of) : links(of, link.forward.many ? 3 : 1)];
      }),
    ),
  );
}

function recordOf(model: Model, kind: Kind, key: string, keys: ReadonlyMap<string, readonly string[]>) {
  const drawn = fc.record({
    properties: fc.record(Object.fromEntries(kind.properties.map((property) => [property.name, values(property)]))),
    links: linksOf(model, kind, keys),
    verified: fc.boolean(),
    name: texts,
  });
  const said = saidByKey[kind.name]?.(key) ?? {};
  return drawn.map(({ properties, links: drawnLinks, verified, name }): NodeRecord => {
    const titled = typeof kind.title === "string" ? { [kind.title]: name } : {};
    const saidLinks = Object.entries(said.links ?? {}).map(([link, to]) => [link, to.map((one) => ({ key: one }))]);
    return {
      id: nodeId(kind.name, key),
      kind: kind.name,
      key,
      name,
      properties: { ...properties, ...titled, ...said.properties },
      links: { ...drawnLinks, ...Object.fromEntries(saidLinks) },
      sources: ["made up for tests"],
      verified,
    };
  });
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** The keys of a small graph: of each kind of the model some, of projects most. */
function keysOfGraph(model: Model): fc.Arbitrary<ReadonlyMap<string, readonly string[]>> {
  const sizes = fc.record({ projects: fc.integer({ min: 0, max: 14 }), others: fc.integer({ min: 0, max: 5 }) });
  return fc.tuple(sizes, linkageKeys).map(([{ projects, others }, linkages]) => {
    const special: Readonly<Record<string, readonly string[]>> = {
      ...keysOfKind,
      Linkage: linkages,
      Project: [...numbered("p", projects), ...(projects > 3 ? ["проект", "项目-𝒳"] : [])],
      Stakeholder: numbered("s", others + 1),
      Event: numbered("e", 2),
    };
    return new Map(model.kinds.map(({ name }) => [name, special[name] ?? numbered(`${name.toLowerCase()}-`, others)]));
  });
}

/** Small graphs with records of every kind of a model, with gaps wherever there may be gaps. */
export function graphsOf(model: Model): fc.Arbitrary<NodeRecord[]> {
  return keysOfGraph(model).chain((keys) =>
    fc.tuple(...model.kinds.flatMap((kind) => keys.get(kind.name)!.map((key) => recordOf(model, kind, key, keys)))),
  );
}

export const graphs = graphsOf(wsisModel);

export const bases: fc.Arbitrary<Basis[]> = fc.subarray([...BASES], { minLength: 1 });

/**
 * A filter of a kind in its JSON form, over keys that the graph has, and some that it lacks where that is no error;
 * with walks among its conditions, if asked for.
 */
export function filters(
  model: Model,
  graph: readonly NodeRecord[],
  kind: Kind,
  depth: number,
  walking = false,
): fc.Arbitrary<Record<string, unknown>> {
  const inner = () => (depth <= 1 ? fc.constant({}) : filters(model, graph, kind, depth - 1, walking));
  const conditions: fc.Arbitrary<[string, unknown]>[] = [
    ...kind.filterFields.map((field) =>
      fieldCondition(model, graph, field, depth, walking).map((value): [string, unknown] => [field.name, value]),
    ),
    texts.map((text): [string, unknown] => ["text", text.slice(0, 6)]),
    fc.boolean().map((value): [string, unknown] => ["verified", value]),
    someOf(idsOf(graph, kind), 3).map((ids): [string, unknown] => ["ids", ids]),
    fc.constant<[string, unknown]>(["not", null]),
    ...(depth > 1
      ? [
          fc.array(inner(), { maxLength: 3 }).map((list): [string, unknown] => ["and", list]),
          fc.array(inner(), { maxLength: 3 }).map((list): [string, unknown] => ["or", list]),
          inner().map((value): [string, unknown] => ["not", value]),
        ]
      : []),
  ];
  for (const name of kind.meeting.keys()) {
    const field = kind.filterField.get(name)!;
    const met = fieldCondition(model, graph, field, depth, walking).map((value): [string, unknown] => [name, value]);
    conditions.push(met, met, met);
  }
  if (walking && depth > 1 && kind.sides.length > 0) {
    const walk = walks(model, graph, kind, depth).map((value): [string, unknown] => ["traverse", value]);
    conditions.push(...Array(6).fill(walk));
  }
  return fc.array(fc.oneof(...conditions), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
}

function fieldCondition(
  model: Model,
  graph: readonly NodeRecord[],
  field: FilterField,
  depth: number,
  walking: boolean,
): fc.Arbitrary<unknown> {
  const exists = fc.option(fc.boolean(), { freq: 3 });
  if (field.type === "range") {
    const years = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2002, max: 2020 }) }, fc.constantFrom(0, 99_999));
    const year = fc.option(years, { freq: 2 });
    return fc.record({ from: year, to: year, exists }, { requiredKeys: [] }).map(({ from, to, ...rest }) => {
      // A range that ends before it begins is refused.
      const turned = typeof from === "number" && typeof to === "number" && from > to;
      return {
        ...(from !== undefined && { from: turned ? to : from }),
        ...(to !== undefined && { to: turned ? from : to }),
        ...rest,
      };
    });
  }
  const known = keysFor(graph, field);
  const keys = known.length === 0 ? fc.constant<string[]>([]) : fc.array(fc.constantFrom(...known), { maxLength: 3 });
  const list = fc.option(keys, { freq: 2 });
  return fc.record(
    {
      any: list,
      all: list,
      none: list,
      exists,
      ...(field.tagged && { basis: fc.option(bases, { freq: 2 }) }),
      ...(field.type === "link" &&
        field.target &&
        depth > 1 && {
          some: fc.option(filters(model, graph, model.kind(field.target.name), depth - 2, walking), { freq: 2 }),
        }),
    },
    { requiredKeys: [] },
  );
}

function keysFor(graph: readonly NodeRecord[], { vocabulary, target, targetClass, property }: FilterField): string[] {
  if (vocabulary) return vocabulary.terms.map((term) => term.key).slice(0, 4);
  if (!target) return property === undefined ? ["x"] : valuesOf(graph, property);
  const nodes = graph.filter(
    (record) =>
      record.kind === target.name &&
      (targetClass === undefined || record.properties[target.classifier ?? ""] === targetClass),
  );
  return [...nodes.map(({ key }) => key), ...(target.framework ? [] : ["unknown"])];
}

/** Ids of the records of a kind; where it is not known to everyone, and so an unknown id is no error, one that none has. */
function idsOf(graph: readonly NodeRecord[], { name, framework }: Kind): string[] {
  const ids = graph.filter((record) => record.kind === name).map(({ id }) => id);
  return framework ? ids : [...ids, ...ids, `${name}:none`];
}

/** Some of the values, and nothing where there are none. */
function someOf(values: readonly string[], maxLength: number): fc.Arbitrary<string[]> {
  return values.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...values), { maxLength });
}

/** What records of a graph hold of a property without a vocabulary, and something that none holds. */
function valuesOf(graph: readonly NodeRecord[], property: string): string[] {
  const held = graph.flatMap(({ properties }) => [properties[property] ?? []].flat().map(String));
  return [...new Set(held)].slice(0, 4).concat("x");
}

/** A walk of up to four steps that can end at a kind, in its JSON form. */
export function walks(model: Model, graph: readonly NodeRecord[], kind: Kind, depth: number): fc.Arbitrary<OracleWalk> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((length) => stepsTo(model, graph, kind, length, depth))
    .chain(({ start, steps }) => {
      const from = someOf(idsOf(graph, start), 4);
      const where = filters(model, graph, start, depth - 1, true).map((filter) => ({ [start.plural]: filter }));
      return fc
        .tuple(
          fc.oneof(
            from.map((list) => ({ from: list })),
            where.map((set) => ({ where: set })),
          ),
          maybe(bases),
        )
        .map(([begin, basis]): OracleWalk => ({ ...begin, ...(basis && { basis }), steps }));
    });
}

function stepsTo(
  model: Model,
  graph: readonly NodeRecord[],
  end: Kind,
  length: number,
  depth: number,
): fc.Arbitrary<{ start: Kind; steps: OracleStep[] }> {
  if (length === 0) return fc.constant({ start: end, steps: [] });
  const heavy = end.sides.filter(({ link }) => graph.some(({ links: of }) => (of[link.name]?.length ?? 0) > 0));
  return fc
    .constantFrom(...(heavy.length > 0 ? heavy : end.sides))
    .chain((side) =>
      fc
        .tuple(
          stepOver(model, graph, end, side, depth),
          stepsTo(model, graph, model.kind(side.target), length - 1, depth),
        )
        .map(([step, { start, steps }]) => ({ start, steps: [...steps, step] })),
    )
    .filter(({ start, steps }) => Number.isFinite(wayCount(model, [start.name], steps)));
}

function stepOver(
  model: Model,
  graph: readonly NodeRecord[],
  end: Kind,
  { link, reverse }: LinkSide,
  depth: number,
): fc.Arbitrary<OracleStep> {
  const filter = depth > 2 ? filters(model, graph, end, depth - 2, true) : fc.constant({});
  return fc
    .record({
      direction: fc.constantFrom(reverse ? "OUT" : "IN", "ANY", null),
      where: fc.option(
        filter.map((of) => ({ [end.plural]: of })),
        { freq: 2 },
      ),
      basis: fc.option(bases, { freq: 3 }),
    })
    .map(({ direction, where, basis }) => ({
      link: link.relationship,
      ...(direction && { direction: direction as "OUT" }),
      ...(where && { where }),
      ...(basis && { basis }),
    }));
}
