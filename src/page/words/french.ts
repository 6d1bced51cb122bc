import { frenchDescriptions } from "./frenchDescriptions.ts";
import { frenchKinds } from "./frenchKinds.ts";
import { frenchNames, frenchOwnNames } from "./frenchNames.ts";
import { frenchTerms } from "./frenchTerms.ts";
import type { Dictionary } from "./Words.ts";

export const french: Dictionary = {
  locale: "fr",
  flags: ["non", "oui"],
  kind: ({ name }) => frenchKinds[name],
  description: ({ name }) => frenchDescriptions[name],
  name: (name, kind) => frenchOwnNames[`${kind}.${name}`] ?? frenchNames[name],
  term: ({ name }, key) => frenchTerms[name]?.[key],
};
