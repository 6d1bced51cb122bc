import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { createModel } from "../../src/model/createModel.ts";
import { wsisDefinition } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";

/** The WSIS model with one more kind: all that a new kind costs. */
const model = createModel({
  kinds: [
    ...wsisDefinition.kinds,
    {
      name: "Toy",
      plural: "toys",
      domain: "forum",
      description: "Something to play with.",
      title: "name",
      properties: [
        { name: "name", description: "Its name.", type: "string", required: true, search: "title" },
        {
          name: "size",
          description: "How large it is.",
          type: "enum",
          vocabulary: {
            name: "ToySize",
            description: "How large.",
            terms: [
              { key: "SMALL", label: "Small" },
              { key: "LARGE", label: "Large" },
            ],
          },
        },
        { name: "year", description: "When it was made.", type: "int" },
      ],
    },
  ],
  links: [
    ...wsisDefinition.links,
    {
      name: "TOY_COUNTRY",
      relationship: "MADE_IN",
      from: "Toy",
      to: "Country",
      column: "country",
      forward: { field: "countries", many: true, description: "Where it is made." },
      reverse: { field: "toys", many: true, description: "Toys made there." },
    },
  ],
  dimensions: [
    ...wsisDefinition.dimensions,
    { kind: "Toy", name: "SIZE", filter: "sizes", description: "Size.", path: [], property: "size" },
    {
      kind: "Toy",
      name: "REGION",
      filter: "regions",
      description: "Region.",
      path: [{ link: "TOY_COUNTRY" }, { link: "COUNTRY_REGION" }],
    },
    { kind: "Toy", name: "YEAR", filter: "years", description: "Year.", path: [], property: "year" },
  ],
});

it("a kind added to the model alone is stored, imported, filtered, counted, searched and walked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wsis-toy-"));
  const data = join(folder, "data");
  try {
    writeFileSync(join(folder, "regions.csv"), "id,name,type,source\nAFR,Africa,ITU region,s\n");
    writeFileSync(join(folder, "countries.csv"), "id,name,region,source\nKEN,Kenya,AFR,s\nFRA,France,,s\n");
    writeFileSync(
      join(folder, "toys.csv"),
      "id,name,size,year,country,source\nball,Red ball,Small,2015,KEN;FRA,s\nkite,Kite,LARGE,,KEN,s\nbad,Bad,Huge,,,s\n",
    );
    const first = await openEmbeddedStore({ model, folder: data });
    expect(await importFolder({ store: first, folder, actor: "test" })).toMatchObject({ accepted: 5, rejected: 1 });
    await first.close();

    const store = await openEmbeddedStore({ model, folder: data });
    const { execute } = createApi({ store });
    const { errors, data: answer } = await execute({
      query: `{
        toys(where: { regions: { any: ["AFR"] }, sizes: { any: ["SMALL"] } }, orderBy: [{ field: YEAR }]) {
          totalCount
          nodes { name size year countries { nodes { name toys { totalCount } } } }
          facets(by: [SIZE, REGION]) { missing { count where } buckets { key label count } }
          crossTab(rows: SIZE, columns: YEAR) { counts }
        }
        search(query: "kite") { nodes { id } }
        countries(where: { toys: { some: { years: { exists: false } } } }) { nodes { key } }
      }`,
    });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
      toys: {
        totalCount: 1,
        nodes: [
          {
            name: "Red ball",
            size: "SMALL",
            year: 2015,
            countries: {
              nodes: [
                { name: "France", toys: { totalCount: 1 } },
                { name: "Kenya", toys: { totalCount: 2 } },
              ],
            },
          },
        ],
        facets: [
          {
            missing: { count: 0 },
            buckets: [
              { key: "SMALL", label: "Small", count: 1 },
              { key: "LARGE", count: 0 },
            ],
          },
          { buckets: [{ key: "AFR", label: "Africa", count: 1 }] },
        ],
        crossTab: { counts: [[1], [0]] },
      },
      search: { nodes: [{ id: "Toy:kite" }] },
      countries: { nodes: [{ key: "KEN" }] },
    });
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
