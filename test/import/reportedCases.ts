import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Fault } from "../../src/import/Fault.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

/** What importers elsewhere were told of, as files, and what has to become of them. */
interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly counts: readonly [accepted: number, unchanged: number, rejected: number];
  /** Line, column and what the reason says; in order. */
  readonly faults?: readonly (readonly [line: number, column: string, reason: RegExp])[];
  /** What is told beside faults; left out, whatever is. */
  readonly notices?: readonly string[];
  /** What the store then holds of some ids. */
  readonly held?: Readonly<Record<string, object | null>>;
}

/** The small graph, and what the cases name beside it. */
export const knownRecords: readonly NodeRecord[] = [
  ...smallGraph,
  record("ActionLine:C3", "Access to information"),
  record("Country:AFG", "Afghanistan", { iso2: "AF", m49: "004" }),
  record("Country:UGA", "Uganda"),
];

const cases: readonly Case[] = [
  {
    name: "a circle of parents",
    files: { "action-lines.csv": "id,parent\nC1,C2\nC2,C1\n" },
    counts: [0, 0, 2],
    faults: [
      [2, "parent", /C1 → C2 → C1/],
      [3, "parent", /C2 → C1 → C2/],
    ],
  },
  {
    name: "a line as its own parent",
    files: { "action-lines.csv": "id,parent\nC3,C3\n" },
    counts: [0, 0, 1],
    faults: [[2, "parent", /cannot stand below itself/]],
  },
  {
    name: "half an emoji",
    files: { "projects.jsonl": '{"id":"p-half","title":"Rocket \\ud83d end","source":"s"}\n' },
    counts: [0, 0, 1],
    faults: [[1, "title", /half of one/]],
    held: { "Project:p-half": null },
  },
  {
    name: "half an emoji in an id, a reference, a reason and a source",
    files: {
      "projects.jsonl":
        '{"id":"p\\ud83d","title":"T","source":"s"}\n{"id":"q","title":"T","country":["KEN\\ud83d"],"source":"s\\ude80"}\n',
      "project-tags.jsonl": '{"project_id":"portal","kind":"sdg","key":"4","because":"\\ud83d"}\n',
    },
    counts: [0, 0, 3],
    faults: [
      [1, "id", /half of one/],
      [2, "country", /half of one/],
      [2, "source", /half of one/],
      [1, "because", /half of one/],
    ],
  },
  {
    name: "labels of nothing",
    files: {
      "labels.csv":
        "id,of_kind,of_key,lang,text,source\nSdg.99.fr,Sdg,99,fr,Pas de but,made up\nX2,SDG,3,fr,Bonne santé,made up\n",
    },
    counts: [0, 0, 2],
    faults: [
      [2, "of_key", /there is no Sdg 99/],
      [3, "id", /as Sdg.3.fr/],
      [3, "of_kind", /no kind or vocabulary SDG to refer to: did you mean Sdg\?/],
    ],
  },
  {
    name: "a label of a project of the same folder, and of a term",
    files: {
      "labels.csv":
        "id,of_kind,of_key,lang,text,source\nProject.new.fr,Project,new,fr,Neuf,s\nProjectStatus.ONGOING.fr,ProjectStatus,ONGOING,fr,En cours,s\n",
      "projects.csv": "id,title,source\nnew,New,s\n",
    },
    counts: [3, 0, 0],
  },
  {
    name: "rows of commas",
    files: { "projects.csv": "id,title,country\nt-one,One,KEN\n,,\n,,\n , ,\n" },
    counts: [1, 0, 0],
    held: {
      "Project:t-one": {
        sources: ["projects.csv, imported without a source; unverified"],
        verified: false,
        links: { PROJECT_COUNTRY: [{ key: "KEN" }] },
      },
    },
  },
  {
    name: "names that are no columns",
    files: {
      "projects.jsonl": '{"id":"p-one","title":"One","Country":"KEN","sumary":"lost","source":"s"}\n',
      "project-tags.csv": "project_id,kind,key,Confidence,reason\np-one,sdg,4,high,because it says so\n",
    },
    counts: [2, 0, 0],
    notices: [
      "project-tags.csv: the column Confidence is skipped: a tag of Project has no such column: did you mean confidence?",
      "project-tags.csv: the column reason is skipped: a tag of Project has no such column",
      "projects.jsonl: the column Country is skipped: Project has no such column: did you mean country?",
      "projects.jsonl: the column sumary is skipped: Project has no such column: did you mean summary?",
    ],
  },
  {
    name: "numbers in JSONL",
    files: {
      "projects.jsonl":
        '{"id":12345678901234567890,"title":1.50,"summary":1e21,"sdg_targets":3.80,"sdgs":[3,4],"year_start":2015,"source":"s"}\n{"id":12345678901234567890,"title":1.50,"summary":1e21,"sdgs":[3,4],"year_start":2015,"source":"s"}\n',
    },
    counts: [1, 0, 1],
    faults: [[1, "sdg_targets", /no SdgTarget 3.80/]],
    held: {
      "Project:12345678901234567890": {
        name: "1.50",
        properties: { title: "1.50", summary: "1e21", yearStart: 2015 },
        links: { PROJECT_SDG: [{ key: "3" }, { key: "4" }] },
      },
      "Project:12345678901234567000": null,
    },
  },
  {
    name: "line ends of two sorts, blank columns, and what is not separated by commas",
    files: {
      "projects.csv": "id,title,country,,\r\nt-one,One,KEN,,\nt-two,Two,UGA,,\r\n",
      "stakeholders.csv": "sep=;\nid;name;source\ns-one;One, or more;s\n",
    },
    counts: [3, 0, 0],
    notices: ["projects.csv: the column without a name is skipped"],
    held: { "Project:t-two": { name: "Two" } },
  },
  {
    name: "a list for one value",
    files: { "projects.jsonl": '{"id":"w","title":["x"],"source":"s"}\n{"id":"v","title":"V","source":["s","t"]}\n' },
    counts: [1, 0, 1],
    faults: [[1, "title", /expected one value, and not a list/]],
    held: { "Project:v": { sources: ["s", "t"] } },
  },
  {
    name: "an id in two forms of Unicode",
    files: {
      "projects.csv": "id,title,country\n\u00e9cole,NFC,KEN\ne\u0301cole,NFD,UGA\n\ufb01n,Lig,KEN\nfin,Plain,KEN\n",
    },
    counts: [3, 0, 1],
    faults: [[3, "id", /an earlier row that says otherwise/]],
    held: { "Project:\u00e9cole": { name: "NFC" }, "Project:e\u0301cole": null },
  },
  {
    name: "references and tags in two forms of Unicode",
    files: {
      "projects.csv": "id,title,source\nou\u0300,Where,s\n",
      "prize-entries.csv": "id,name,year,status,project,source\ne1,N,2015,WINNER,o\u00f9,s\n",
      "project-tags.csv": "project_id,kind,key,confidence,because\nou\u0300,sdg,3,high,e\u0301\n",
    },
    counts: [3, 0, 0],
    held: {
      "Project:o\u00f9": {
        links: { PROJECT_SDG: [{ key: "3", basis: "SUGGESTED", confidence: "high", because: "\u00e9" }] },
      },
    },
  },
  {
    name: "a code that lost its noughts",
    files: { "countries.csv": "id,iso2,m49\nAFG,AF,4\n" },
    counts: [0, 0, 1],
    faults: [[2, "m49", /three digits, as 004/]],
    held: { "Country:AFG": { properties: { iso2: "AF", m49: "004", name: "Afghanistan" } } },
  },
  {
    name: "a linkage whose columns say otherwise",
    files: {
      "linkages.csv":
        "id,level,origin,action_line,sdg,sdg_target,source\nC1-3.8,TARGET,OFFICIAL,C2,4,4.4,s\nC2-4,GOAL,OFFICIAL,C2,4,,s\n",
    },
    counts: [1, 0, 1],
    faults: [
      [2, "action_line", /expected C1, as the key C1-3.8 says/],
      [2, "sdg", /expected 3, as the key/],
      [2, "sdg_target", /expected 3.8, as the key/],
    ],
  },
  {
    name: "years of no time, and ends before starts",
    files: {
      "projects.csv":
        "id,title,year_start,year_end,source\ny0,T,0,,s\ny1,T,42005,,s\ny2,T,2015,2014,s\ny3,T,2015,2015,s\n",
      "events.csv": "id,name,date_start,date_end,source\ne,E,2016-05-03,2016-05,s\nf,F,2016-05-03,2016-04,s\n",
    },
    counts: [2, 0, 4],
    faults: [
      [3, "date_end", /expected 2016-05-03 or later/],
      [2, "year_start", /1800 to 2200/],
      [3, "year_start", /1800 to 2200/],
      [4, "year_end", /expected 2015 or later/],
    ],
  },
  {
    name: "sources that are cleared, and sources that nobody gave",
    files: {
      "projects.csv": "id,title,source\nportal,Open portal,\n",
      "projects.jsonl": '{"id":"n1","title":"N"}\n{"id":"n2","title":"N","source":null}\n',
    },
    counts: [1, 0, 2],
    faults: [
      [2, "source", /a source is required/],
      [2, "source", /a source is required/],
    ],
    held: { "Project:portal": { sources: ["made up for tests"] }, "Project:n1": { verified: false } },
  },
  {
    name: "a row with everything wrong at once",
    files: {
      "projects.csv":
        "id,title,status,year_start,country,sdgs,source\nall wrong,,Ongoin,soon,KEM;KEN,3;33,\nclinic,,,99,XXX,,s\n",
    },
    counts: [0, 0, 2],
    faults: [
      [2, "id", /expected a key/],
      [2, "title", /required/],
      [2, "status", /did you mean Ongoing/],
      [2, "year_start", /whole number/],
      [2, "country", /no Country KEM/],
      [2, "sdgs", /no Sdg 33/],
      [2, "source", /required/],
      [3, "title", /required/],
      [3, "year_start", /1800/],
      [3, "country", /no Country XXX/],
    ],
  },
  {
    name: "tags with everything wrong at once",
    files: {
      "project-tags.csv": "project_id,kind,key,confidence,because\nnobody,sgd,4,,\nno body,sdg,44,,\nnobody,sdg,4,,\n",
    },
    counts: [0, 0, 3],
    faults: [
      [4, "project_id", /no Project nobody/],
      [2, "project_id", /no Project nobody/],
      [2, "kind", /unknown kind of tag/],
      [3, "project_id", /expected a key/],
      [3, "key", /no Sdg 44/],
    ],
  },
  {
    name: "a region that countries would not be in any more",
    files: { "regions.csv": "id,type\nAFR,UN regional commission\nECA,UN regional commission\n" },
    counts: [0, 1, 1],
    faults: [[2, "type", /expected ITU_REGION, as long as it is the region of 2 Country records/]],
  },
  {
    name: "a country in a commission for a region",
    files: { "countries.csv": "id,region\nUGA,ECA\n" },
    counts: [0, 0, 1],
    faults: [[2, "region", /expected Region of type ITU region/]],
  },
];

/** Imports each case, or those of some names, twice: the second time nothing changes. `after` is called then. */
export function itTakesReportedCases(store: () => GraphStore, after: () => Promise<void>, names?: readonly string[]) {
  const wanted = cases.filter(({ name }) => names?.includes(name) ?? true);
  it.each(wanted)("$name", async ({ files, counts, faults = [], notices, held = {} }) => {
    const folder = mkdtempSync(join(tmpdir(), "wsis-case-"));
    try {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      const found: Fault[] = [];
      const told: string[] = [];
      const [onFault, onNotice] = [(one: Fault) => found.push(one), (one: string) => told.push(one)];
      const take = () => importFolder({ store: store(), folder, actor: "test", batchSize: 1000, onFault, onNotice });
      const { accepted, unchanged, rejected } = await take();
      expect([accepted, unchanged, rejected]).toEqual(counts);
      expect(found.map(({ line, column }) => [line, column])).toEqual(faults.map(([line, column]) => [line, column]));
      for (const [index, [, , reason]] of faults.entries()) expect(found[index]!.reason).toMatch(reason);
      if (notices) expect(told.sort()).toEqual(notices);
      expect(await take()).toMatchObject({ accepted: 0, unchanged: accepted + unchanged, rejected });
      const reader = await store().reader();
      const records = await reader.nodes(Object.keys(held));
      for (const [index, expected] of Object.values(held).entries())
        if (expected === null) expect(records[index]).toBeNull();
        else expect(records[index]).toMatchObject(expected);
      await after();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
