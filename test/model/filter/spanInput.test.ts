import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../../src/api/createApi.ts";
import { createModel } from "../../../src/model/createModel.ts";
import { spanInput } from "../../../src/model/filter/spanInput.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";

const years = [null, 2010, 2011, 2012, 2013, 2014];
/** Every beginning with every end that does not come before it. */
const offices = years.flatMap((from) =>
  years.filter((to) => from === null || to === null || from <= to).map((to) => ({ from, to })),
);
const keyOf = ({ from, to }: (typeof offices)[number]) => `${from}-${to}`;

let store: GraphStore;
let api: Api;
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  const common = { holder: "h", bodyName: "b", role: "r", roleType: "CHAIR" };
  const dated = offices.map((office) => {
    const date = (year: number | null) => (year === null ? null : String(year));
    return record(`Membership:${keyOf(office)}`, "x", {
      ...common,
      name: "x",
      from: date(office.from),
      to: date(office.to),
    });
  });
  const known = record("Membership:known", "x", { ...common, name: "x", asOf: "2012-02" });
  await store.apply({ actor: "test", upserts: [...dated, known] });
  api = createApi({ store });
});
afterAll(() => store.close());

async function asked(range: Record<string, unknown>) {
  const { data, errors } = await api.execute({
    query:
      "query ($where: MembershipFilter) { memberships(where: $where, first: 100) { edges { node { key } matchedVia { condition } } } }",
    variables: { where: { years: range } },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).memberships.edges as {
    node: { key: string };
    matchedVia: { condition: string }[];
  }[];
}
const found = async (range: Record<string, unknown>) => (await asked(range)).map(({ node }) => node.key).sort();

describe("a span", () => {
  it.each([{ from: 2012, to: 2012 }, { from: 2011, to: 2013 }, { from: 2013 }, { to: 2011 }])(
    "meets what lasts in %j",
    async (range) => {
      const { from = 0, to = 9999 } = range as { from?: number; to?: number };
      const within = (year: number | null) => year !== null && year >= from && year <= to;
      const expected = offices.filter(
        (office) =>
          within(office.from) ||
          within(office.to) ||
          (office.from !== null && office.to !== null && office.from < from && office.to > to),
      );
      const known = within(2012) ? ["known"] : [];
      expect(await found(range)).toEqual([...expected.map(keyOf), ...known].sort());
    },
  );

  it("knows what has any date, and what has none", async () => {
    const dated = offices.filter(({ from, to }) => from !== null || to !== null).map(keyOf);
    expect(await found({ exists: true })).toEqual([...dated, "known"].sort());
    expect(await found({ exists: false })).toEqual(["null-null"]);
    expect(await found({})).toHaveLength(offices.length + 1);
  });

  it("is told as what it was asked as", async () => {
    for (const { matchedVia } of await asked({ from: 2012, to: 2012 })) {
      expect(matchedVia.length).toBeGreaterThan(0);
      for (const { condition } of matchedVia) expect(condition).toBe("where.years");
    }
  });

  it("has no third field unless there is one", () => {
    expect(spanInput({ filter: "years", from: "a", to: "b", description: "x" }, { exists: false })).toEqual({
      and: [{ a: { exists: false }, b: { exists: false } }],
    });
  });
});

it("the years of a session are those of its event, where it has no date of its own", async () => {
  const sessions = [
    record("Session:dated", "x", { title: "x", date: "2021-10-13" }, { SESSION_EVENT: ["forum"] }),
    record("Session:dateless", "x", { title: "x" }, { SESSION_EVENT: ["forum"] }),
    record("Session:neither", "x", { title: "x" }),
  ];
  const event = record("Event:forum", "x", { name: "x", year: 2022 });
  await store.apply({ actor: "test", upserts: [event, ...sessions] });
  const { data, errors } = await api.execute({
    query: `{ in2021: sessions(where: { years: { from: 2021, to: 2021 } }) { nodes { key } }
      in2022: sessions(where: { years: { from: 2022, to: 2022 } }) { nodes { key } }
      ever: sessions(where: { years: { exists: true } }) { totalCount } }`,
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    in2021: { nodes: [{ key: "dated" }] },
    in2022: { nodes: [{ key: "dateless" }] },
    ever: { totalCount: 2 },
  });
});

it("of years that end before they begin is refused, at its place", async () => {
  const { errors } = await createApi({ store: await openEmbeddedStore({ model: wsisModel }) }).execute({
    query: "{ memberships(where: { years: { from: 2013, to: 2012 } }) { totalCount } }",
  });
  expect(errors?.[0]?.originalError).toMatchObject({ path: "where.years.to" });
});

it.each([
  ["of a field that is taken", { filter: "bodies", from: "startYears", to: "endYears" }],
  ["between keys", { filter: "years", from: "bodies", to: "endYears" }],
  ["of what there is not", { filter: "years", from: "startYears", to: "nothing" }],
])("a span %s makes no model", (_, span) => {
  const kinds = wsisDefinition.kinds.map((kind) =>
    kind.name === "Membership" ? { ...kind, spans: [{ ...span, description: "x" }] } : kind,
  );
  expect(() => createModel({ ...wsisDefinition, kinds })).toThrow(/is no span between ranges/);
});
