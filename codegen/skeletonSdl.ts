import { described, members } from "../src/api/schema/described.ts";
import { modelEnums } from "../src/api/schema/enumSdl.ts";
import { nodeFields } from "../src/api/schema/kindSdl.ts";
import type { Model } from "../src/model/createModel.ts";

/**
 * As much of the derived schema as the hand-written part refers to: kinds with what every node has; filters and the enums of
 * what the model declares as scalars. The types of hand-written resolvers are made from it, so that they do not grow with
 * the kinds.
 */
export function skeletonSdl(model: Model): string {
  const fields = members(nodeFields);
  return [
    described("Anything with an id.", `interface Node {\n${fields}\n}`),
    ...model.kinds.map(({ name, description }) =>
      described(description, `type ${name} implements Node {\n${fields}\n}`),
    ),
    ...Object.keys(skeletonScalars(model)).map((name) => `scalar ${name}`),
  ].join("\n\n");
}

/** What stands for the scalars of the skeleton in TypeScript, by name. */
export function skeletonScalars(model: Model): Record<string, string> {
  const filters = model.kinds.map(({ name }) => [`${name}Filter`, "../../model/filter/Filter.ts#FilterInput"]);
  const inputs = model.kinds
    .filter(({ submitted }) => submitted)
    .map(({ name }) => [`${name}Input`, "../../model/workbench/Submission.ts#DraftValues"]);
  const enums = modelEnums(model).map(({ name }) => [name, "string"]);
  return {
    ...Object.fromEntries([...filters, ...inputs, ...enums]),
    NodeFilter: "../../model/filter/walkInput.ts#NodeFilterInput",
  };
}
