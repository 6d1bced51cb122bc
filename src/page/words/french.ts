import type { Dictionary } from "./Dictionary.ts";
import { frenchDescriptions } from "./frenchDescriptions.ts";
import { frenchKinds } from "./frenchKinds.ts";
import { frenchNames, frenchOwnNames } from "./frenchNames.ts";
import { frenchTerms } from "./frenchTerms.ts";

export const french: Dictionary = {
  locale: "fr",
  flags: ["non", "oui"],
  kind: ({ name }) => frenchKinds[name],
  description: ({ name }) => frenchDescriptions[name],
  name: (name, kind) => frenchOwnNames[`${kind}.${name}`] ?? frenchNames[name],
  term: ({ name }, key) => frenchTerms[name]?.[key],
};
