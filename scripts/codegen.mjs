// Makes the files that codegen.ts describes: `npm run codegen`. The generator's own command would bring loaders of
// schemas from everywhere, some of which need a newer Node; a schema at hand needs the core and the plugins alone.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { codegen } from "@graphql-codegen/core";
import { mergeSchemas } from "@graphql-tools/schema";
import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import { lexicographicSortSchema } from "graphql";
import { runnerImport } from "vite";

/** Of the generator by name, of this package by path. */
function importPlugin(name) {
  return import(name.startsWith(".") ? pathToFileURL(resolve(name)).href : `@graphql-codegen/${name}`);
}

/** Texts of the generated files, by path. */
export async function generate() {
  const { module } = await runnerImport("./codegen.ts");
  const files = {};
  for (const [filename, { schema: typeDefs, plugins, config }] of Object.entries(module.default.generates)) {
    const schemaAst = lexicographicSortSchema(mergeSchemas({ typeDefs, assumeValidSDL: true }));
    const loaded = await Promise.all(plugins.map(async (name) => [name, await importPlugin(name)]));
    files[filename] = await codegen({
      filename,
      schema: getDocumentNodeFromSchema(schemaAst),
      schemaAst,
      config,
      documents: [],
      plugins: plugins.map((name) => ({ [name]: {} })),
      pluginMap: Object.fromEntries(loaded),
    });
  }
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of Object.entries(await generate())) writeFileSync(path, text);
