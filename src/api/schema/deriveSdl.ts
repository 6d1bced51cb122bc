import type { Model } from "../../model/createModel.ts";
import { described, members } from "./described.ts";
import { kindEnums, modelEnums } from "./enumSdl.ts";
import { kindInputs } from "./filterSdl.ts";
import { inputSdl } from "./inputSdl.ts";
import { kindTypes, nodeFields } from "./kindSdl.ts";
import { lookUpSdl } from "./lookUpSdl.ts";

/**
 * The part of the SDL that follows from the model: the interface of nodes; for each kind its type, filter, match, order,
 * dimensions, connection, edge and root field; the enums of what it declares.
 */
export function deriveSdl(model: Model): string {
  const filters = model.kinds.map(({ name, plural, description }) =>
    described(description, `${plural}: ${name}Filter`),
  );
  return [
    described(
      "Anything with an id. Ids are readable, stable and never used again.",
      `interface Node {\n${members(nodeFields)}\n}`,
    ),
    described("A filter on one kind.", `input NodeFilter @oneOf {\n${members(filters)}\n}`),
    ...modelEnums(model).map(({ sdl }) => sdl),
    ...model.kinds.flatMap((kind) => [
      ...kindTypes(model, kind),
      ...lookUpSdl(kind),
      ...kindInputs(kind),
      ...inputSdl(kind),
      ...kindEnums(kind).map(({ sdl }) => sdl),
    ]),
  ].join("\n\n");
}
