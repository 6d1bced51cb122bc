import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";

const page = readFileSync("docs/graph.md", "utf8");

it("docs/graph.md draws and lists every relationship of the model, and no other", () => {
  const drawn = wsisModel.links.map(({ from, relationship, to }) => `  ${from} -- "${relationship}" --> ${to}`);
  expect(page.match(/^ {2}\w+ -- .*$/gm)).toEqual(drawn);
  const listed = wsisModel.links.map(({ from, relationship, to }) => `| \`(:${from})-[:${relationship}]->(:${to})\` |`);
  for (const row of listed) expect(page).toContain(row);
});

it("docs/graph.md names the tags", () => {
  for (const { relationship, tag } of wsisModel.links) if (tag) expect(page).toContain(`\`${relationship}\``);
});
