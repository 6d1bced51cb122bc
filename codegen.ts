import { readdirSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { parse } from "graphql";
import { skeletonScalars, skeletonSdl } from "./codegen/skeletonSdl.ts";
import { deriveSdl } from "./src/api/schema/deriveSdl.ts";
import { wsisModel } from "./src/model/wsisModel.ts";

const written = readdirSync("schema")
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => readFileSync(`schema/${name}`, "utf8"));

const whole = [...written, deriveSdl(wsisModel)];

/** The object types that are written by hand, those where operations begin apart. */
const types = written
  .flatMap((text) => parse(text).definitions)
  .flatMap((definition) => (definition.kind === "ObjectTypeDefinition" ? [definition.name.value] : []))
  .filter((name) => name !== "Query" && name !== "Mutation");

const NODE = "../../model/types.ts#NodeSummary";

/** Makes the merged schema, the SDL as a module and the TypeScript types; `npm run check` refuses stale ones. */
const config: CodegenConfig = {
  generates: {
    "schema.graphql": {
      schema: whole,
      plugins: ["./codegen/oneOfPlugin.js", "schema-ast"],
      config: { includeDirectives: true, sort: false },
    },
    "src/api/generated/sdl.ts": { schema: whole, plugins: ["./codegen/sdlPlugin.js"], config: { written } },
    "src/api/generated/types.ts": {
      schema: [...written, skeletonSdl(wsisModel)],
      plugins: ["typescript", "typescript-resolvers", "./codegen/sourcesPlugin.js"],
      config: {
        sources: types,
        disableDescriptions: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        makeResolverTypeCallable: true,
        contextType: "../ApiContext.ts#ApiContext",
        mappers: {
          ...Object.fromEntries(["Node", ...wsisModel.kinds.map(({ name }) => name)].map((name) => [name, NODE])),
          ...Object.fromEntries(types.map((name) => [name, `${name}Source`])),
        },
        scalars: { JSON: "unknown", DateTime: "string", PartialDate: "string", ...skeletonScalars(wsisModel) },
      },
    },
  },
};

export default config;
