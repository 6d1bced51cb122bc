import { readdirSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { deriveSdl } from "./src/api/schema/deriveSdl.ts";
import { wsisModel } from "./src/model/wsisModel.ts";

const written = readdirSync("schema")
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => readFileSync(`schema/${name}`, "utf8"));

/** Makes the merged schema, the SDL as a module and the TypeScript types; `npm run check` refuses stale ones. */
const config: CodegenConfig = {
  schema: [...written, deriveSdl(wsisModel)],
  generates: {
    "schema.graphql": { plugins: ["schema-ast"], config: { includeDirectives: true, sort: false } },
    "src/api/generated/sdl.ts": { plugins: ["./codegen/sdlPlugin.js"], config: { written } },
    "src/api/generated/types.ts": {
      plugins: ["typescript"],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { JSON: "unknown", DateTime: "string", PartialDate: "string" },
      },
    },
  },
};

export default config;
