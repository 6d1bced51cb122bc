import { expect, it } from "vitest";
import { createModel } from "../../../src/model/createModel.ts";
import type { PropertyDef } from "../../../src/model/types.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import { checkStoredNames } from "../../../src/store/neo4j/shape/nodeProperties.ts";

const text = (name: string): PropertyDef => ({ name, description: "Of what there is already.", type: "string" });

it.each(["recordName", "contentHash", "titleText", "titleSort", "dateStartYear"])(
  "openNeo4jStore refuses a property %s, which nodes hold already, before it asks a server",
  async (name) => {
    const kinds = wsisDefinition.kinds.map((kind) => ({ ...kind, properties: [...kind.properties, text(name)] }));
    const opened = openNeo4jStore({ model: createModel({ ...wsisDefinition, kinds }), uri: "bolt://127.0.0.1:1" });
    await expect(opened).rejects.toThrow(`${name} would stand for two things`);
  },
);

it("the kinds of the model can be kept", () => {
  for (const kind of wsisModel.kinds) expect(() => checkStoredNames(kind)).not.toThrow();
});
