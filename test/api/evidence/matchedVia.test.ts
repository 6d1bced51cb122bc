import { describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { counting, graphReader, storeOver } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const api = createApi({ store: storeOver(wsisModel, graphReader(wsisModel, smallGraph)) });

interface Edge {
  readonly node: { key: string };
  readonly matchedVia: {
    readonly condition: string;
    readonly node: { id: string } | null;
    readonly value: string | null;
    readonly basis: string[] | null;
    readonly via: { id: string }[];
    readonly sentence: string;
  }[];
}

const fields = "edges { node { key } matchedVia { condition node { id } value basis via { id } sentence } }";

/** What is said of each record of `set`: condition, node, value, basis, what lies between; and the sentences. */
async function why(query: string, variables: Record<string, unknown> = {}, of = api) {
  const { data, errors } = await of.execute({ query: query.replace("EDGES", fields), variables });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  const { edges } = findSet(data) as { edges: Edge[] };
  const said = edges.map(({ node, matchedVia }) => [
    node.key,
    matchedVia.map(({ condition, node: met, value, basis, via }) =>
      [condition, met?.id, value, basis?.join(), ...via.map(({ id }) => `via ${id}`)]
        .filter((part) => part != null)
        .join(" "),
    ),
  ]);
  const sentences = edges.map(({ node, matchedVia }) => [node.key, matchedVia.map(({ sentence }) => sentence)]);
  return { said: Object.fromEntries(said), sentences: Object.fromEntries(sentences) } as {
    said: Record<string, string[]>;
    sentences: Record<string, string[]>;
  };
}

function findSet(data: unknown): unknown {
  const [inner] = Object.values(data as object);
  return inner && "edges" in inner ? inner : findSet(inner);
}

const projects = (where: Record<string, unknown>, basis = ["DECLARED", "SUGGESTED"]) =>
  why("query ($where: ProjectFilter, $basis: [TagBasis!]) { projects(where: $where, basis: $basis) { EDGES } }", {
    where,
    basis,
  });

describe("a tag", () => {
  it("of one's own says its basis, and where suggested how sure it is and why", async () => {
    const { said, sentences } = await projects({ sdgs: { any: ["3"] } });
    expect(said.school).toEqual(["where.sdgs Sdg:3 DECLARED"]);
    expect(sentences.school).toEqual(["It serves goal Good Health and Well-Being (declared)."]);
    expect(said.portal).toEqual(["where.sdgs Sdg:3 SUGGESTED"]);
    expect(sentences.portal).toEqual([
      "It serves goal Good Health and Well-Being (suggested with high confidence: says so).",
    ]);
  });

  it("that follows from another names the target behind the goal", async () => {
    const { said, sentences } = await projects({ sdgs: { any: ["3"] } });
    expect(said.clinic).toEqual(["where.sdgs Sdg:3 SUGGESTED via SdgTarget:3.8"]);
    expect(sentences.clinic).toEqual([
      "It serves target Health coverage for all (suggested with high confidence: says so), which is a target of Good Health and Well-Being.",
    ]);
  });

  it("that is implied names the line and the linkage, beside every other way that counts", async () => {
    const { said, sentences } = await projects({ sdgs: { any: ["3"] } }, ["DECLARED", "IMPLIED"]);
    const implied = "where.sdgs Sdg:3 IMPLIED via ActionLine:C7-EHEA via Linkage:C7-EHEA-3";
    expect(said).toEqual({ clinic: [implied], school: ["where.sdgs Sdg:3 DECLARED", implied] });
    expect(sentences.clinic).toEqual([
      "It advances E-health (declared); C7-EHEA → SDG 3 leads from line E-health and leads to goal Good Health and Well-Being (implied).",
    ]);
  });

  it("counts under the condition's own basis", async () => {
    const { said } = await projects({ sdgs: { any: ["3"], basis: ["SUGGESTED"] } }, ["DECLARED"]);
    expect(said).toEqual({
      clinic: ["where.sdgs Sdg:3 SUGGESTED via SdgTarget:3.8"],
      portal: ["where.sdgs Sdg:3 SUGGESTED"],
    });
  });

  it("says which bases it has where it has both", async () => {
    const both = record("Project:both", "Both", {}, { PROJECT_SDG: ["4", "4/SUGGESTED"] });
    const of = createApi({ store: storeOver(wsisModel, graphReader(wsisModel, [...smallGraph, both])) });
    const query = `{ projects(where: { ids: ["Project:both"], sdgs: { exists: true } }) { EDGES } }`;
    const { said, sentences } = await why(query, {}, of);
    expect(said.both).toContain("where.sdgs Sdg:4 DECLARED,SUGGESTED");
    expect(sentences.both).toContain(
      "It serves goal Quality Education (declared, and suggested with high confidence: says so).",
    );
  });

  it("with a sub-line stands for the line above", async () => {
    const { said, sentences } = await projects({ actionLines: { any: ["C7"] } });
    expect(said).toEqual({
      apps: ["where.actionLines ActionLine:C7 DECLARED"],
      clinic: ["where.actionLines ActionLine:C7-EHEA DECLARED"],
      school: ["where.actionLines ActionLine:C7-EHEA DECLARED", "where.actionLines ActionLine:C7-ELEA SUGGESTED"],
    });
    expect(sentences.apps).toEqual(["It advances ICT applications (declared)."]);
    expect(sentences.clinic).toEqual(["It advances E-health (declared), which is part of ICT applications."]);
  });

  it("with a line of a circle of parents is answered, once each way", async () => {
    const circle = smallGraph.map((one) =>
      one.id === "ActionLine:C1" || one.id === "ActionLine:C2"
        ? { ...one, links: { ACTION_LINE_PARENT: [{ key: one.key === "C1" ? "C2" : "C1" }] } }
        : one,
    );
    const of = createApi({ store: storeOver(wsisModel, graphReader(wsisModel, circle)) });
    const query = `{ projects(where: { actionLines: { any: ["C2", "C7-EHEA"] } }) { EDGES } }`;
    const { said, sentences } = await why(query, {}, of);
    expect(said.portal).toEqual(["where.actionLines ActionLine:C1 DECLARED"]);
    expect(sentences.portal).toEqual(["It advances Governments (declared), which is part of Infrastructure."]);
    const { errors } = await of.execute({
      query: `{ matrix { rows { code } } projects { facets(by: [ACTION_LINE_GROUP]) { buckets { key count } } }
        traverse(from: ["ActionLine:C1"], steps: [{ link: ADVANCES }]) { totalCount }
        actionLines { code subLines { nodes { code } } projects { totalCount } } }`,
    });
    expect(errors).toBeUndefined();
  });

  it("answers each key of all, and exists where no keys are asked for", async () => {
    const all = await projects({ sdgs: { all: ["3", "4"], exists: true } });
    expect(all.said).toEqual({ school: ["where.sdgs Sdg:3 DECLARED", "where.sdgs Sdg:4 SUGGESTED"] });
    const any = await projects({ sdgTargets: { exists: true } });
    expect(any.said).toEqual({ clinic: ["where.sdgTargets SdgTarget:3.8 SUGGESTED"] });
  });
});

describe("a condition on what is linked", () => {
  it("names the country behind a region, for each of them", async () => {
    const { said, sentences } = await projects({ regions: { any: ["AFR"] } });
    expect(said.school).toEqual([
      "where.regions Region:AFR via Country:KEN",
      "where.regions Region:AFR via Country:RWA",
    ]);
    expect(sentences.clinic).toEqual(["It is located in Rwanda, which is in region Africa."]);
  });

  it("names who has a value, and the value", async () => {
    const { said, sentences } = await projects({
      stakeholderTypes: { any: ["GOVERNMENT"] },
      developmentGroups: { any: ["LDC", "SIDS"] },
    });
    expect(said.clinic).toEqual([
      "where.developmentGroups Country:RWA LDC",
      "where.stakeholderTypes Stakeholder:moh-rwa GOVERNMENT",
    ]);
    expect(sentences.clinic).toEqual([
      "It is located in Rwanda, whose development groups include Least developed countries.",
      "It is run by Ministry of Health, whose type is Government.",
    ]);
  });

  it("reads links backward too", async () => {
    const { said, sentences } = await projects({ prizeYears: { from: 2016 }, prizeCategories: { any: ["C7-EHEA"] } });
    expect(said).toEqual({
      clinic: [
        "where.prizeCategories PrizeCategory:C7-EHEA via PrizeEntry:2016-clinic",
        "where.prizeYears PrizeEntry:2016-clinic 2016",
      ],
    });
    expect(sentences.clinic).toEqual([
      "WSIS Prizes 2016: Clinic online enters Clinic online and is in category E-health.",
      "WSIS Prizes 2016: Clinic online enters Clinic online and has year 2016.",
    ]);
  });

  it("names who passes a filter of their own", async () => {
    const { said, sentences } = await projects({
      stakeholders: { some: { types: { any: ["GOVERNMENT"] } }, any: ["itu"] },
    });
    expect(said).toEqual({
      clinic: ["where.stakeholders Stakeholder:itu", "where.stakeholders.some Stakeholder:moh-rwa"],
    });
    expect(sentences.clinic?.[1]).toBe("It is run by Ministry of Health.");
  });

  it("shows ten, the first by what lies between and by id", async () => {
    const run = Array.from({ length: 12 }, (_, index) =>
      record(`Project:r${10 + index}`, "Run", {}, { PROJECT_STAKEHOLDER: ["club"] }),
    );
    const of = createApi({ store: storeOver(wsisModel, graphReader(wsisModel, [...smallGraph, ...run])) });
    const { said } = await why(`{ stakeholders(where: { projects: { exists: true } }) { EDGES } }`, {}, of);
    expect(said.club).toEqual(Array.from({ length: 10 }, (_, index) => `where.projects Project:r${10 + index}`));
  });
});

describe("a condition on the record itself", () => {
  it("names the value", async () => {
    const { said, sentences } = await projects({ statuses: { any: ["ONGOING"] }, years: { exists: true } });
    expect(said).toEqual({ clinic: ["where.years 2015", "where.statuses ONGOING"] });
    expect(sentences.clinic).toEqual(["Its year start is 2015.", "Its status is Ongoing."]);
    const { sentences: dated } = await why(`{ milestones(where: { years: { to: 2003 } }) { EDGES } }`);
    expect(dated).toEqual({ geneva: ["Its date start is in 2003."] });
  });

  it("names the words and where they stand, the id, and whether it is verified", async () => {
    const { said, sentences } = await projects({ text: "Health", ids: ["Project:clinic"], verified: true });
    expect(said.clinic).toEqual(["where.ids Project:clinic", "where.text Health", "where.verified true"]);
    expect(sentences.clinic).toEqual([
      "Its id was asked for.",
      '"Health" stands in its summary.',
      "All its facts have a source and agree.",
    ]);
    expect((await projects({ verified: false })).sentences.portal).toEqual([
      "Some of its facts have no source, or their sources disagree.",
    ]);
  });
});

describe("a filter of several conditions", () => {
  it("says nothing of what is not there, nor where nothing is asked for", async () => {
    const { said } = await projects({
      not: { text: "portal" },
      countries: { none: ["EGY"], exists: true },
      sdgTargets: { exists: false },
    });
    expect(said).toEqual({ school: ["where.countries Country:KEN", "where.countries Country:RWA"] });
    expect((await projects({})).said.bare).toEqual([]);
  });

  it("speaks of the branches of or that are passed as a whole, and of all of and", async () => {
    const { said } = await projects({
      or: [
        { countries: { any: ["KEN"] } },
        { years: { to: 2015 }, or: [{ text: "villages" }, { text: "nowhere" }] },
        { years: { to: 2015 }, countries: { any: ["KEN"] } },
      ],
      and: [{ actionLines: { any: ["C7-EHEA"] } }, { verified: true }],
    });
    const both = ["where.and[0].actionLines ActionLine:C7-EHEA DECLARED", "where.and[1].verified true"];
    expect(said).toEqual({
      clinic: [...both, "where.or[1].or[0].text villages", "where.or[1].years 2015"],
      school: [...both, "where.or[0].countries Country:KEN"],
    });
  });
});

describe("a nested connection", () => {
  it("says what joins its records to where it starts", async () => {
    const { said } = await why("{ sdg(number: 3) { projects { EDGES } } }");
    expect(said).toEqual({
      clinic: ["from Sdg:3 SUGGESTED via SdgTarget:3.8"],
      portal: ["from Sdg:3 SUGGESTED"],
      school: ["from Sdg:3 DECLARED"],
    });
  });

  it("names the sub-line, and the filter beside it", async () => {
    const query = `{ actionLine(code: "C7") { projects(where: { countries: { any: ["EGY", "KEN"] } }) { EDGES } } }`;
    const { said, sentences } = await why(query);
    expect(said).toEqual({
      apps: ["from ActionLine:C7 DECLARED", "where.countries Country:EGY"],
      school: ["from ActionLine:C7-EHEA DECLARED", "from ActionLine:C7-ELEA SUGGESTED", "where.countries Country:KEN"],
    });
    expect(sentences.school?.[0]).toBe("It advances E-health (declared), which is part of ICT applications.");
  });

  it("reads a tag from its other end", async () => {
    const { said, sentences } = await why(`{ node(id: "Project:clinic") { ... on Project { sdgs { EDGES } } } }`);
    expect(said).toEqual({ 3: ["from Project:clinic SUGGESTED via SdgTarget:3.8"] });
    expect(sentences[3]).toEqual([
      "Clinic online serves target Health coverage for all (suggested with high confidence: says so), which is a target of Good Health and Well-Being.",
    ]);
  });

  it("names the tag of a linked project, way by way", async () => {
    const { said, sentences } = await why(`{ stakeholders(where: { sdgs: { any: ["3"] } }) { EDGES } }`);
    expect(said["moh-rwa"]).toEqual([
      "where.sdgs Sdg:3 SUGGESTED via Project:clinic via SdgTarget:3.8",
      "where.sdgs Sdg:3 DECLARED via Project:school",
    ]);
    expect(sentences["moh-rwa"]?.[1]).toBe(
      "School of health is run by Ministry of Health and serves goal Good Health and Well-Being (declared).",
    );
  });
});

describe("a walk", () => {
  it("says how many end there, and shows one from its start", async () => {
    const steps = [{ link: "SERVES_GOAL" }, { link: "RUN_BY" }];
    const { said, sentences } = await why(
      "query ($where: StakeholderFilter) { stakeholders(where: $where) { EDGES } }",
      { where: { traverse: { where: { sdgs: {} }, steps } } },
    );
    expect(said).toEqual({
      itu: ["where.traverse Sdg:3 via Project:clinic"],
      "moh-rwa": ["where.traverse Sdg:3 via Project:clinic"],
    });
    expect(sentences).toEqual({
      itu: [
        "One walk ends at it: Clinic online is run by International Telecommunication Union and serves goal Good Health and Well-Being.",
      ],
      "moh-rwa": [
        "3 walks end at it, one of them: Clinic online is run by Ministry of Health and serves goal Good Health and Well-Being.",
      ],
    });
  });

  it("shown does not go straight back", async () => {
    const { said } = await projects({
      traverse: { from: ["Stakeholder:itu"], steps: [{ link: "RUN_BY" }, { link: "RUN_BY" }, { link: "RUN_BY" }] },
    });
    expect(said).toEqual({ school: ["where.traverse Stakeholder:itu via Stakeholder:moh-rwa via Project:clinic"] });
  });
});

describe("what the store is asked", () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    record(
      `Project:many-${index}`,
      `Many ${index}`,
      { yearStart: 2015 },
      {
        PROJECT_ACTION_LINE: ["C7-EHEA", "C2"],
        PROJECT_TARGET: ["3.8", "4.4/SUGGESTED"],
        PROJECT_COUNTRY: [index % 2 ? "KEN" : "RWA"],
        PROJECT_STAKEHOLDER: ["itu", "moh-rwa"],
      },
    ),
  );
  const reader = graphReader(wsisModel, [...smallGraph, ...many]);

  async function calls(query: string, first: number): Promise<Record<string, number>> {
    const { reader: counted, calls: made } = counting(reader);
    const { errors } = await createApi({ store: storeOver(wsisModel, counted) }).execute({
      query,
      variables: { first },
    });
    expect(errors).toBeUndefined();
    return made;
  }

  const conditions = {
    tag: 'sdgs: { any: ["3", "4"] }',
    implied: 'sdgs: { any: ["3"], basis: [IMPLIED] }',
    link: 'countries: { any: ["KEN", "RWA"] }',
    only: 'stakeholders: { any: ["itu"] }',
    region: "regions: { exists: true }",
    type: 'stakeholderTypes: { any: ["GOVERNMENT"] }',
    value: "years: { from: 2015 }",
    or: 'or: [{ years: { from: 2015 } }, { countries: { any: ["KEN", "RWA"] } }]',
    walk: 'traverse: { from: ["Stakeholder:itu"], steps: [{ link: RUN_BY }, { link: RUN_BY }, { link: RUN_BY }] }',
  };
  const whole = (of: string) =>
    `query ($first: Int) { projects(where: { text: "many", ${of} }, first: $first) { ${fields} } }`;

  it.each(Object.entries(conditions))("%s: depends on the shape, not on the rows", async (_, condition) => {
    const one = await calls(whole(condition), 1);
    expect(await calls(whole(condition), 10)).toEqual(one);
    expect(await calls(whole(condition), 100)).toEqual(one);
  });

  it("is one batch a step for all conditions and all nested sets together", async () => {
    const nested = `query ($first: Int) { projects(where: { text: "many", ${conditions.tag} }, first: $first) { nodes {
      actionLines { ${fields} } stakeholders(where: { types: { exists: true } }) { ${fields} } sdgs { ${fields} } } ${fields} } }`;
    const one = await calls(nested, 1);
    expect(await calls(nested, 10)).toEqual(one);
    expect(await calls(nested, 100)).toEqual(one);
    const all = Object.entries(conditions).filter(([name]) => !["implied", "walk"].includes(name));
    expect(await calls(whole(all.map(([, condition]) => condition).join(", ")), 100)).toEqual({ select: 5, nodes: 3 });
  });

  it("is nothing where nobody asks", async () => {
    const query = `query ($first: Int) { projects(where: { ${conditions.tag} }, first: $first) { edges { node { key } } } }`;
    expect(await calls(query, 100)).toEqual({ select: 1 });
  });
});
