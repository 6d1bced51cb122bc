import fc from "fast-check";
import type { FilterField, Kind, LinkSide, Model } from "../../src/model/createModel.ts";
import { BASES, type Basis, type NodeRecord, type StoredLink, type Value } from "../../src/model/types.ts";
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

const codes = ["C1", "C2", "C7", "C7-EHEA", "C7-ELEA", "C10"];
const goals = ["1", "3", "10"];
const targets = ["3.8", "3.9", "3.10", "3.a", "10.2"];

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
const dates = fc.constantFrom("2003", "2015-12", "2015-12-16", "2024-05-27");

function named(kind: string, name: string): Record<string, Value> {
  const { title } = wsisModel.kind(kind);
  return typeof title === "string" ? { [title]: name } : {};
}

function records(
  kind: string,
  keys: readonly string[],
  properties: Record<string, fc.Arbitrary<Value>>,
  linked: Record<string, fc.Arbitrary<readonly StoredLink[]>> = {},
): fc.Arbitrary<NodeRecord[]> {
  const one = (key: string) =>
    fc.record({ properties: fc.record(properties), links: fc.record(linked), verified: fc.boolean(), name: texts }).map(
      (drawn): NodeRecord => ({
        id: `${kind}:${key}`,
        kind,
        key,
        name: drawn.name,
        properties: { ...named(kind, drawn.name), ...drawn.properties },
        links: drawn.links,
        sources: ["made up for tests"],
        verified: drawn.verified,
      }),
    );
  return fc.tuple(...keys.map(one));
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const always = (...keys: string[]) => fc.constant(keys.map((key) => ({ key })));
const termsOf = (...keys: string[]) => fc.constantFrom(...keys);

/** A small graph of every kind, with gaps wherever there may be gaps. */
export const graphs: fc.Arbitrary<NodeRecord[]> = fc
  .record({ projects: fc.integer({ min: 0, max: 14 }), others: fc.integer({ min: 0, max: 5 }) })
  .chain(({ projects, others }) => {
    const projectKeys = [...numbered("p", projects), ...(projects > 3 ? ["проект", "项目-𝒳"] : [])];
    const stakeholderKeys = numbered("s", others + 1);
    const countryKeys = ["KEN", "RWA", "EGY", "FRA"];
    const documentKeys = numbered("d", others);
    const sessionKeys = numbered("session-", others);
    const eventKeys = numbered("e", 2);
    const categoryKeys = ["C1", "HEALTHY_AGEING"];
    const lines = fc.tuple(
      ...codes.map((code) =>
        records(
          "ActionLine",
          [code],
          {},
          {
            ACTION_LINE_PARENT: code.startsWith("C7-") ? always("C7") : always(),
            ACTION_LINE_FACILITATOR: links(stakeholderKeys),
            ACTION_LINE_LEAD: links(stakeholderKeys, 1),
          },
        ),
      ),
    );
    const linkages = fc
      .uniqueArray(
        fc.tuple(fc.constantFrom(...codes.filter((code) => code !== "C7")), fc.constantFrom(...goals, ...targets)),
        {
          maxLength: 8,
          selector: ([code, to]) => `${code}-${to}`,
        },
      )
      .chain((pairs) =>
        fc.tuple(
          ...pairs.map(([code, to]) => {
            const goal = to.split(".")[0]!;
            return records(
              "Linkage",
              [`${code}-${to}`],
              {
                level: fc.constant(to === goal ? "GOAL" : "TARGET"),
                origin: termsOf("OFFICIAL", "SUGGESTED"),
                rationale: maybe(texts),
              },
              {
                LINKAGE_ACTION_LINE: always(code),
                LINKAGE_SDG: always(goal),
                LINKAGE_TARGET: to === goal ? always() : always(to),
                LINKAGE_DOCUMENT: links(documentKeys),
              },
            );
          }),
        ),
      );
    return fc
      .tuple(
        lines.map((list) => list.flat()),
        linkages.map((list) => list.flat()),
        fc
          .tuple(...goals.map((goal) => records("Sdg", [goal], { color: maybe(fc.constantFrom("#aaa", "#BBB")) })))
          .map((list) => list.flat()),
        fc
          .tuple(
            ...targets.map((target) =>
              records(
                "SdgTarget",
                [target],
                { ictIndicator: maybe(fc.boolean()) },
                { TARGET_GOAL: always(target.split(".")[0]!) },
              ),
            ),
          )
          .map((list) => list.flat()),
        fc
          .tuple(
            records("Region", ["AFR", "ARB"], { type: fc.constant("ITU_REGION") }),
            records("Region", ["ECA", "ESCWA"], { type: fc.constant("UN_COMMISSION") }),
          )
          .map((list) => list.flat()),
        records(
          "Country",
          countryKeys,
          { developmentGroups: some(["LDC", "LLDC", "SIDS"]), iso2: maybe(texts), ituMember: maybe(fc.boolean()) },
          { COUNTRY_REGION: links(["AFR", "ARB"], 1), COUNTRY_COMMISSION: links(["ECA", "ESCWA"]) },
        ),
        records(
          "Stakeholder",
          stakeholderKeys,
          {
            type: maybe(termsOf("GOVERNMENT", "ACADEMIA")),
            acronym: maybe(texts),
            roles: fc.array(texts, { maxLength: 2 }),
          },
          { STAKEHOLDER_COUNTRY: links(countryKeys, 1) },
        ),
        records("Label", ["Sdg.3.fr", "ActionLine.C1.zh"], {
          ofKind: termsOf("Sdg", "ActionLine"),
          ofKey: termsOf("3", "C1"),
          lang: termsOf("fr", "zh"),
        }),
        records(
          "Project",
          projectKeys,
          {
            summary: maybe(texts),
            status: maybe(termsOf("PLANNED", "ONGOING")),
            yearStart: maybe(fc.integer({ min: 2013, max: 2016 })),
            yearEnd: maybe(fc.integer({ min: 2016, max: 2018 })),
          },
          {
            PROJECT_COUNTRY: links(countryKeys),
            PROJECT_STAKEHOLDER: links(stakeholderKeys),
            PROJECT_ACTION_LINE: tags(codes),
            PROJECT_SDG: tags(goals),
            PROJECT_TARGET: tags(targets),
          },
        ),
        records("PrizeCategory", categoryKeys, {}, { PRIZE_CATEGORY_ACTION_LINE: links(["C1"], 1) }),
        records(
          "PrizeEntry",
          numbered("w", others),
          { year: fc.integer({ min: 2015, max: 2017 }), status: termsOf("WINNER", "NOMINATED") },
          { PRIZE_ENTRY_PROJECT: links(projectKeys, 1), PRIZE_ENTRY_CATEGORY: links(categoryKeys, 1) },
        ),
        records("Event", eventKeys, {
          year: maybe(fc.integer({ min: 2015, max: 2016 })),
          participantCount: maybe(fc.constantFrom("900", "1800+", "19000+")),
        }),
        records(
          "Session",
          sessionKeys,
          { date: maybe(dates), format: maybe(fc.constantFrom("Workshop", "TalkX")) },
          {
            SESSION_EVENT: links(eventKeys, 1),
            SESSION_STAKEHOLDER: links(stakeholderKeys),
            SESSION_ACTION_LINE: tags(codes),
            SESSION_SDG: tags(goals),
            SESSION_TARGET: tags(targets),
          },
        ),
        records(
          "Document",
          documentKeys,
          { type: maybe(termsOf("REPORT", "MATRIX")), year: maybe(fc.integer({ min: 2003, max: 2005 })) },
          { DOCUMENT_STAKEHOLDER: links(stakeholderKeys) },
        ),
        records("Milestone", numbered("m", others), {
          type: termsOf("SUMMIT", "PLANNED"),
          dateStart: dates,
          dateEnd: maybe(dates),
        }),
        records(
          "Finding",
          numbered("f", others),
          { type: termsOf("ACHIEVEMENT", "TREND") },
          { FINDING_ACTION_LINE: links(codes, 1), FINDING_DOCUMENT: links(documentKeys) },
        ),
      )
      .map((parts) => parts.flat());
  });

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
    fc
      .array(
        fc.constantFrom(...graph.filter((record) => record.kind === kind.name).map(({ id }) => id), "Nothing:at-all"),
        { maxLength: 3 },
      )
      .map((ids): [string, unknown] => ["ids", ids]),
    fc.constant<[string, unknown]>(["not", null]),
    ...(depth > 1
      ? [
          fc.array(inner(), { maxLength: 3 }).map((list): [string, unknown] => ["and", list]),
          fc.array(inner(), { maxLength: 3 }).map((list): [string, unknown] => ["or", list]),
          inner().map((value): [string, unknown] => ["not", value]),
        ]
      : []),
  ];
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
    const year = fc.option(fc.integer({ min: 2002, max: 2020 }), { freq: 2 });
    return fc.record({ from: year, to: year, exists }, { requiredKeys: [] });
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
  if (!target) return property === "format" ? ["Workshop", "TalkX", "Neither"] : ["x"];
  const nodes = graph.filter(
    (record) =>
      record.kind === target.name &&
      (targetClass === undefined || record.properties[target.classifier ?? ""] === targetClass),
  );
  return [...nodes.map(({ key }) => key), ...(target.framework ? [] : ["unknown"])];
}

/** A walk of up to four steps that can end at a kind, in its JSON form. */
export function walks(model: Model, graph: readonly NodeRecord[], kind: Kind, depth: number): fc.Arbitrary<OracleWalk> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((length) => stepsTo(model, graph, kind, length, depth))
    .chain(({ start, steps }) => {
      const ids = graph.filter((record) => record.kind === start.name).map(({ id }) => id);
      const from = fc.array(fc.constantFrom(...ids, ...ids, "Nothing:at-all", `${start.name}:none`), { maxLength: 4 });
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
