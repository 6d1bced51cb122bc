import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readExamples } from "../../../src/http/page/readExamples.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wsis-examples-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readExamples(folder);
}

describe("an example", () => {
  it("has the first line of its comment for a title, the rest for a description, and a group", async () => {
    const text = "# Which goals?\n# Those with\n# projects.\n# Group: Counting\nquery Goals { sdgs { id } }\n";
    expect(await read({ "goals.graphql": text })).toEqual([
      { name: "goals", title: "Which goals?", description: "Those with projects.", group: "Counting", text },
    ]);
  });

  it.each([
    ["no comment", "{ sdgs { id } }", { title: "x", description: "", group: "" }],
    ["a title alone", "# Which?\n{ a }", { title: "Which?", description: "", group: "" }],
    ["a group first", "# Group: G\n# Which?\n{ a }", { title: "Which?", description: "", group: "G" }],
    ["blanks and returns", "\r\n  #  Which?\r\n\t#These.\r\n{ a }", { title: "Which?", description: "These." }],
    ["a comment further down", "# Which?\n{ a\n# not this\n}", { title: "Which?", description: "" }],
    ["a comment and no operation", "# Which?", { title: "Which?", description: "" }],
    ["nothing", "", { title: "x", description: "", group: "", text: "" }],
  ])("may have %s", async (_, text, example) => {
    expect(await read({ "x.graphql": text })).toMatchObject([{ name: "x", ...example }]);
  });
});

it("examples stand by file name, and other files are none", async () => {
  const examples = await read({ "b.graphql": "", "a.json": "{}", "a.graphql": "", "a-b.graphql": "" });
  expect(examples.map(({ name }) => name)).toEqual(["a-b", "a", "b"]);
});

it("a folder that is not there has no examples", async () => {
  expect(await readExamples(join(folder, "nowhere"))).toEqual([]);
});
