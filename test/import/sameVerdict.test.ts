import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import { exportFolder } from "../../src/export/backup/exportFolder.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { mergeRow } from "../../src/import/mergeRow.ts";
import { readRow } from "../../src/import/readRow.ts";
import { readRows } from "../../src/import/readRows.ts";
import type { Kind } from "../../src/model/createModel.ts";
import { type FileColumn, fileColumns, fileName, listSeparator, tagFile } from "../../src/model/record/fileColumns.ts";
import { nameOf } from "../../src/model/record/nameOf.ts";
import { nodeId } from "../../src/model/record/nodeId.ts";
import { encodeRecord } from "../../src/model/record/recordDocument.ts";
import type { NodeRecord, PropertyDef, StoredLink, Value } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { smallGraph } from "../support/smallGraph.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-verdict-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One of the first mostly, and sometimes one of the others, which are wrong in most places. */
const mostly = <T>(good: readonly T[], bad: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...good) },
    ...(bad.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...bad) }] : []),
  );

const badTexts = ["\ud83d", "a\0b", " ", "x\r\ny", "e\u0301"];
const badKeys = ["nowhere", "a b", "", "\ude80", "k".repeat(201), "e\u0301"];
const keysOf = (kind: string) => smallGraph.filter((one) => one.kind === kind).map(({ key }) => key);
/** Keys of records that the small graph does not hold, of kinds whose keys have a form too. */
const newKeys: Readonly<Record<string, readonly string[]>> = {
  ActionLine: ["C3", "C7-EGOV"],
  Sdg: ["5", "18"],
  SdgTarget: ["3.a", "5.1"],
  Linkage: ["C1-3.8", "C2-4"],
  Country: ["UGA", "Uga"],
  Label: ["Sdg.3.fr", "StakeholderType.ACADEMIA.es", "Project.clinic.en"],
};
const idsOf = ({ name }: Kind) => [...keysOf(name), ...(newKeys[name] ?? ["new-1", "new-2"])];

const textOf: Readonly<Record<string, readonly [good: readonly string[], bad: readonly string[]]>> = {
  iso2: [
    ["KE", "RW"],
    ["ke", "KEN"],
  ],
  m49: [
    ["004", "404"],
    ["4", "0404"],
  ],
  color: [["#4C9F38"], ["4C9F38", "red"]],
  ofKind: [
    ["Sdg", "StakeholderType", "Project"],
    ["SDG", "Label"],
  ],
  ofKey: [["3", "ACADEMIA", "clinic"], ["99"]],
};

function cellOf(property: PropertyDef): fc.Arbitrary<string> {
  const terms = property.vocabulary?.terms.flatMap(({ key, label }) => [key, label]) ?? [];
  switch (property.type) {
    case "int":
      return mostly(["2014", "2015", "2016", ""], ["0", "42005", "soon", "99999999999", "-0"]);
    case "float":
      return mostly(["0.5", "1e-3", ""], ["half"]);
    case "boolean":
      return mostly(["true", "no", ""], ["maybe"]);
    case "date":
      return mostly(["2015", "2015-12", "2015-11-30", "2016-02-29", ""], ["2015-02-29", "1066", "soon"]);
    case "figure":
      return mostly(["12", "19000+", ""], ["9999999999", "many"]);
    case "strings":
      return mostly(["host", "host; member;;host", ""], ["\ud83d;host"]);
    case "enum":
      return mostly([...terms, ""], ["Nothing"]);
    case "enums":
      return mostly([...terms, terms.join(";"), ""], ["LDC;Nothing"]);
    default:
      return mostly(...(textOf[property.name] ?? ([["A text", "Été", "日本", ""], badTexts] as const)));
  }
}

function cellIn(kind: Kind, column: FileColumn): fc.Arbitrary<string> {
  if (column.type === "id") return mostly(idsOf(kind), badKeys);
  if (column.type === "source")
    return mostly(["a source", "one | two", "x: unverified"], ["", " | ", "\ud83d", "a | | b"]);
  if (column.type === "property") return cellOf(column.property);
  const { to, forward } = column.link;
  const key = mostly([...keysOf(to), ...(to === kind.name ? idsOf(kind) : [])], badKeys);
  return fc.array(key, { maxLength: forward.many ? 3 : 1 }).map((keys) => keys.join(";"));
}

/** Rows of a kind's file, each with some of its columns. */
function rowsOf(kind: Kind): fc.Arbitrary<Record<string, string>> {
  const columns = fileColumns(wsisModel, kind);
  const cells = columns.map((column) =>
    column.name === "id" ? cellIn(kind, column) : fc.option(cellIn(kind, column), { nil: undefined, freq: 1 }),
  );
  return fc
    .tuple(...cells)
    .map((drawn) =>
      Object.fromEntries(
        columns.flatMap(({ name }, index) => (drawn[index] === undefined ? [] : [[name, drawn[index]]])),
      ),
    );
}

const kinds = fc.constantFrom(...wsisModel.kinds);
const tagRow = fc.record({
  project_id: mostly(keysOf("Project"), ["nobody", "a b"]),
  kind: mostly(["sdg", "action_line"], ["sgd"]),
  key: mostly(["3", "C1"], badKeys),
  because: mostly(["it says so", ""], ["\ud83d", "e\u0301"]),
});

async function storeWith(...records: readonly NodeRecord[]): Promise<GraphStore> {
  const store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "test", upserts: [...smallGraph, ...records] });
  return store;
}

const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

async function take(store: GraphStore, files: ReadonlyMap<string, readonly object[]>) {
  const inside = mkdtempSync(join(folder, "in-"));
  for (const [name, rows] of files) writeFileSync(join(inside, `${name}.jsonl`), lines(rows));
  return { inside, ...(await importFolder({ store, folder: inside, actor: "test", batchSize: 3 })) };
}

/** The record that a row would make, were it not checked; null where a cell cannot even be read. */
async function unchecked(kind: Kind, path: string, file: string): Promise<NodeRecord | null> {
  const columns = fileColumns(wsisModel, kind);
  const table = new Map(columns.map((column) => [column.name, listSeparator(column)]));
  for await (const row of readRows(path, { columns: table, onUnknown: () => {} })) {
    if ("reason" in row || row.unreadable.length > 0) return null;
    const draft = readRow(columns, row.cells);
    const before = smallGraph.find(({ id }) => id === nodeId(kind.name, draft.key)) ?? null;
    return draft.faults.length > 0 ? null : mergeRow(kind, draft, before, file);
  }
  return null;
}

describe("what import says of rows, verify says of records", () => {
  it("whatever is taken in of a folder is sound, and changes nothing the second time", {
    timeout: 120_000,
  }, async () => {
    const counts = { accepted: 0, rejected: 0 };
    const drawn = fc.tuple(
      fc.array(
        kinds.chain((kind) =>
          fc.tuple(fc.constant(fileName(kind)), fc.array(rowsOf(kind), { minLength: 1, maxLength: 6 })),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.array(tagRow, { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ([files, tags]) => {
        const store = await storeWith();
        const all = new Map<string, readonly object[]>([
          ...files,
          [tagFile(wsisModel, wsisModel.kind("Project"))!.name, tags],
        ]);
        const first = await take(store, all);
        expect((await verifyStore(store)).findings).toEqual([]);
        const again = await take(store, all);
        expect([again.accepted, again.rejected]).toEqual([0, first.rejected]);
        counts.accepted += first.accepted;
        counts.rejected += first.rejected;
      }),
      { seed: 7, numRuns: 200 },
    );

    expect(Math.min(counts.accepted, counts.rejected)).toBeGreaterThan(80);
  });

  it("a row is taken in if and only if its record is sound", { timeout: 120_000 }, async () => {
    const counts = { sound: 0, unsound: 0 };
    const drawn = kinds.chain((kind) => fc.tuple(fc.constant(kind), rowsOf(kind)));
    await fc.assert(
      fc.asyncProperty(drawn, async ([kind, row]) => {
        const store = await storeWith();
        const { inside, rejected } = await take(store, new Map([[fileName(kind), [row]]]));
        const record = await unchecked(kind, join(inside, `${fileName(kind)}.jsonl`), `${fileName(kind)}.jsonl`);
        if (!record) return;
        const { findings } = await verifyStore(await storeWith(record));
        expect({ rejected, findings }).toEqual(
          rejected > 0
            ? { rejected: 1, findings: expect.not.objectContaining({ length: 0 }) as unknown }
            : { rejected: 0, findings: [] },
        );
        counts[rejected > 0 ? "unsound" : "sound"]++;
      }),
      { seed: 11, numRuns: 400 },
    );

    expect(Math.min(counts.sound, counts.unsound)).toBeGreaterThan(60);
  });
});

/** Values as a write could give them, of the right type or not. */
function anyValue({ type, vocabulary, name }: PropertyDef): fc.Arbitrary<Value> {
  const terms = vocabulary?.terms.map(({ key }) => key) ?? [];
  const others: readonly Value[] = ["x", 5, true, ["a"], "", []];
  switch (type) {
    case "int":
      return mostly<Value>([2014, 2015, 2016, null], [...others, 0, 2015.5, 2 ** 40]);
    case "float":
      return mostly<Value>([0.5, 1e-7, -3, null], others);
    case "boolean":
      return mostly<Value>([true, false, null], others);
    case "date":
      return mostly<Value>(["2015", "2015-12", "2015-11-30", null], [...others, "2015-02-29"]);
    case "figure":
      return mostly<Value>(["12", "19000+", null], others);
    case "strings":
      return mostly<Value>([["host", "two words"], [], null], [...others, ["a;b"], [" a"], ["a", "a"], ["\n"]]);
    case "enum":
      return mostly<Value>([...terms, null], [...others, "Nothing"]);
    case "enums":
      return mostly<Value>([terms, [], null], [...others, [...terms, ...terms]]);
    default:
      return mostly<Value>(
        [...(textOf[name]?.[0] ?? ["A text", ' Été, "日本"\r\n', "x\ry", "=1+1", "a;b|c"]), null],
        [...others, ...badTexts],
      );
  }
}

function entriesOf(to: string, tag: boolean, many: boolean): fc.Arbitrary<StoredLink[]> {
  const key = mostly(keysOf(to), badKeys);
  const suggested = fc.record({
    key,
    basis: fc.constant("SUGGESTED" as const),
    because: mostly(["so", 'é, "x"'], badTexts),
  });
  const entry: fc.Arbitrary<StoredLink> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ key }) },
    { weight: tag ? 2 : 0, arbitrary: suggested },
  );
  return fc.array(entry, { maxLength: many ? 3 : 1 });
}

function recordsOf(kind: Kind): fc.Arbitrary<NodeRecord> {
  const properties = fc.record(Object.fromEntries(kind.properties.map((one) => [one.name, anyValue(one)])));
  const links = fc.record(
    Object.fromEntries(
      [...kind.ownLink.values()].map(({ name, to, tag, forward }) => [
        name,
        entriesOf(to, tag !== undefined, forward.many),
      ]),
    ),
  );
  const sources = fc.array(mostly(["a source", "http://x/?a|b", "x: unverified"], ["", "a | b", "a |", "\ud83d"]), {
    minLength: 1,
    maxLength: 2,
  });
  return fc.record({ key: mostly(idsOf(kind), badKeys), properties, links, sources }).map(({ key, ...rest }) => ({
    id: nodeId(kind.name, key),
    kind: kind.name,
    key,
    name: nameOf(kind, key, rest.properties),
    ...rest,
    verified: !rest.sources.some((source) => source.includes("unverified")),
  }));
}

it.each(["csv", "jsonl"] as const)(
  "what verify is content with, import takes in as it was, exported as %s",
  { timeout: 120_000 },
  async (format) => {
    const counts = { sound: 0, unsound: 0 };
    await fc.assert(
      fc.asyncProperty(kinds.chain(recordsOf), async (record) => {
        const store = await storeWith(record);
        const { findings } = await verifyStore(store);
        counts[findings.length > 0 ? "unsound" : "sound"]++;
        if (findings.length > 0) return;
        const target = mkdtempSync(join(folder, "out-"));
        await exportFolder({ store, folder: target, format });
        const copy = await openEmbeddedStore({ model: wsisModel });
        expect(await importFolder({ store: copy, folder: target, actor: "test" })).toMatchObject({ rejected: 0 });
        const [found] = await (await copy.reader()).nodes([record.id]);
        expect(declaredFirst(found!)).toBe(declaredFirst(record));
      }),
      { seed: 13, numRuns: 100 },
    );

    expect(Math.min(counts.sound, counts.unsound)).toBeGreaterThan(15);
  },
);

/** A file of records holds what is declared, and one of tags what is suggested: the order of the two is lost. */
function declaredFirst(record: NodeRecord): string {
  const links = Object.entries(record.links).map(([name, entries]): [string, StoredLink[]] => [
    name,
    [...entries.filter(({ basis }) => !basis), ...entries.filter(({ basis }) => basis)],
  ]);
  return encodeRecord({ ...record, links: Object.fromEntries(links) });
}
