import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qValues } from "../../../src/model/statistics/falseDiscovery.ts";
import { lowerTail, upperTail } from "../../../src/model/statistics/hypergeometric.ts";
import type { Basis } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { filters, graphs } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { askApi } from "../../support/askApi.ts";
import { graphReader } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

type Json = Record<string, unknown>;
interface Gap {
  readonly kind: string;
  readonly actionLine: { code: string };
  readonly column: { key: string; count: number; label: string };
  readonly count: number;
  readonly expected: number | null;
  readonly pValue: number | null;
  readonly qValue: number | null;
  readonly official: { key: string }[];
  readonly where: Json;
  readonly sentence: string;
}

const { ask, over } = askApi(wsisModel, graphReader(wsisModel, smallGraph));

const query = `query ($where: ProjectFilter, $basis: [TagBasis!], $columns: MatrixColumns, $kinds: [GapKind!], $first: Int) {
  gaps(where: $where, basis: $basis, columns: $columns, kinds: $kinds, first: $first) {
    kind actionLine { code } column { key count label } count expected pValue qValue official { key } where sentence } }`;

const kinds = ["OFFICIAL_WITHOUT_WORK", "WORK_WITHOUT_OFFICIAL", "UNDERSERVED_REGION"];
const gaps = async (variables: Json = {}) => (await ask(query, variables)).gaps as Gap[];
const cell = ({ kind, actionLine, column }: Gap) => `${kind} ${actionLine.code} ${column.key}`;

describe("gaps", () => {
  it("are the cells of the tables that are none, unofficial or rare, each with its numbers and its door", async () => {
    const seed = 20_261_125;
    const seen = new Map<string, number>();
    for (const records of [smallGraph, ...fc.sample(graphs, { seed, numRuns: 15 })]) {
      over(graphReader(wsisModel, records));
      const oracle = new Oracle(wsisModel, records);
      const question = fc.record({
        where: fc.oneof(fc.constant({}), filters(wsisModel, records, wsisModel.kind("Project"), 2, true)),
        basis: fc.subarray<Basis>(["DECLARED", "SUGGESTED"], { minLength: 1 }),
        columns: fc.constantFrom("SDG", "SDG_TARGET"),
      });
      for (const { where, basis, columns } of fc.sample(question, { seed, numRuns: 8 })) {
        const table = (kind: string, filter: Json, name: string) => {
          const { dimension } = wsisModel.kind(kind);
          const of = (axis: string) => dimension.get(axis)!;
          const set = oracle.select(kind, filter, basis);
          const {
            rows,
            columns: across,
            counts,
            total,
          } = oracle.crossTab(set, of("ACTION_LINE"), of(name), basis, 999, 999);
          return rows.flatMap((row, r) =>
            across.map((column, c) => ({
              name: `${row.key} ${column.key}`,
              count: counts[r]?.[c] as number,
              margins: { total, row: row.count, column: column.count },
            })),
          );
        };
        const work = table("Project", where, columns);
        const regions = table("Project", where, "REGION");
        const official = new Set(
          table("Linkage", { origins: { any: ["OFFICIAL"] } }, columns)
            .filter(({ count }) => count > 0)
            .map(({ name }) => name),
        );
        const isRare = (count: number, margins: (typeof work)[0]["margins"]) => (lowerTail(count, margins) ?? 1) < 0.05;
        const expected = new Map<string, (typeof work)[0]>([
          ...work
            .filter(({ name, count }) => official.has(name) && count === 0)
            .map((of) => [`OFFICIAL_WITHOUT_WORK ${of.name}`, of] as const),
          ...work
            .filter(({ name, count }) => !official.has(name) && count > 0)
            .map((of) => [`WORK_WITHOUT_OFFICIAL ${of.name}`, of] as const),
          ...regions
            .filter(({ count, margins }) => isRare(count, margins))
            .map((of) => [`UNDERSERVED_REGION ${of.name}`, of] as const),
        ]);
        const found = await gaps({ where, basis, columns, first: 250 });
        expect(found.map(cell).sort()).toEqual([...expected.keys()].sort());
        for (const gap of found) {
          const { count, margins } = expected.get(cell(gap))!;
          const { total, row, column } = margins;
          const more = gap.kind === "WORK_WITHOUT_OFFICIAL";
          expect({ count: gap.count, expected: gap.expected, pValue: gap.pValue }).toEqual({
            count,
            expected: total === 0 ? null : (row * column) / total,
            pValue: (more ? upperTail : lowerTail)(count, margins),
          });
          expect(oracle.select("Project", gap.where, ["IMPLIED"])).toHaveLength(count);
          expect(gap.official.length > 0).toBe(gap.kind === "OFFICIAL_WITHOUT_WORK");
          expect(gap.sentence).toMatch(/^[A-Z0-9].*[^.]\.$/);
          seen.set(gap.kind, (seen.get(gap.kind) ?? 0) + 1);
        }
        const looked = {
          OFFICIAL_WITHOUT_WORK: work.filter(({ name }) => official.has(name)),
          WORK_WITHOUT_OFFICIAL: work.filter(({ name }) => !official.has(name)),
          UNDERSERVED_REGION: regions,
        };
        for (const [kind, among] of Object.entries(looked)) {
          const test = kind === "WORK_WITHOUT_OFFICIAL" ? upperTail : lowerTail;
          const corrected = qValues(among.map(({ count, margins }) => test(count, margins)));
          const known = new Map(among.map(({ name }, index) => [`${kind} ${name}`, corrected[index]]));
          for (const gap of found) if (gap.kind === kind) expect(gap.qValue).toBe(known.get(cell(gap)));
        }
        for (const kind of kinds) {
          const one = await gaps({ where, basis, columns, first: 250, kinds: [kind] });
          expect(one).toEqual(found.filter((gap) => gap.kind === kind));
          const chances = one.map(({ pValue }) => pValue ?? 2);
          expect(chances).toEqual([...chances].sort((a, b) => a - b));
        }
        const whole = found.map(cell);
        expect((await gaps({ where, basis, columns, first: 3 })).map(cell)).toEqual(whole.slice(0, 3));
      }
    }
    for (const kind of kinds.slice(0, 2)) expect(seen.get(kind)).toBeGreaterThan(50);
    over(graphReader(wsisModel, smallGraph));
  });

  it("take turns by kind, and read as sentences", async () => {
    const found = await gaps();
    expect(found.slice(0, 2).map(({ kind }) => kind)).toEqual(kinds.slice(0, 2));
    expect(found.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
      [
        "The official matrix links C1 (Governments) to 4 (Quality Education), and no project of the set works on both; 0.2 would be expected by chance.",
        "1 project of the set works on C7-ELEA (E-learning) and 4 (Quality Education), which the official matrix does not link; 0.2 would be expected by chance.",
        "1 project of the set works on C7-EHEA (E-health) and 4 (Quality Education), which the official matrix does not link; 0.4 would be expected by chance.",
        "1 project of the set works on C1 (Governments) and 3 (Good Health and Well-Being), which the official matrix does not link; 0.6 would be expected by chance.",
        "1 project of the set works on C7-ELEA (E-learning) and 3 (Good Health and Well-Being), which the official matrix does not link; 0.6 would be expected by chance.",
      ]
    `);
  });

  it("of an empty set are the official linkages, without anything expected", async () => {
    const found = await gaps({ where: { ids: [] } });
    expect(found.map(({ kind, expected, pValue }) => [kind, expected, pValue])).toEqual([
      ["OFFICIAL_WITHOUT_WORK", null, null],
      ["OFFICIAL_WITHOUT_WORK", null, null],
    ]);
    expect(found[0]?.sentence).not.toMatch(/chance/);
  });

  it("refuse basis IMPLIED, columns that projects lack, sizes out of bounds and unknown keys; no kinds have no gaps", async () => {
    await expect(gaps({ basis: ["DECLARED", "IMPLIED"] })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      path: "basis",
    });
    await expect(gaps({ columns: "GDC_OBJECTIVE" })).rejects.toMatchObject({ path: "columns" });
    await expect(gaps({ basis: [] })).rejects.toMatchObject({ path: "basis" });
    await expect(gaps({ first: 251 })).rejects.toMatchObject({ path: "first" });
    await expect(gaps({ where: { sdgs: { any: ["99"] } } })).rejects.toMatchObject({ path: "where.sdgs.any[0]" });
    expect(await gaps({ kinds: [] })).toEqual([]);
  });
});
