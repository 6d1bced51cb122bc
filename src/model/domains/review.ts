import type { ModelDef } from "../types.ts";
import { findingType } from "./vocabularies.ts";

export const review: ModelDef = {
  kinds: [
    {
      name: "Finding",
      plural: "findings",
      domain: "review",
      description:
        "What a document or session of the twenty-year review says about an action line or the process. A claim, not a measurement.",
      title: "text",
      properties: [
        {
          name: "text",
          description: "What is said, in our own words.",
          type: "string",
          required: true,
          search: "title",
        },
        { name: "type", description: "What the finding is.", type: "enum", vocabulary: findingType, required: true },
        { name: "scope", description: "What it is about beyond the action line, in words.", type: "string" },
      ],
    },
  ],
  links: [
    {
      name: "FINDING_ACTION_LINE",
      relationship: "ABOUT",
      from: "Finding",
      to: "ActionLine",
      column: "action_line",
      forward: {
        field: "actionLine",
        filter: "actionLines",
        many: false,
        description: "The action line that it is about; null if it is about the process.",
      },
      reverse: {
        field: "findings",
        many: true,
        description: "Findings about the line; of C7, about its sub-lines too.",
      },
    },
    {
      name: "FINDING_DOCUMENT",
      relationship: "STATED_IN",
      from: "Finding",
      to: "Document",
      column: "documents",
      forward: { field: "documents", many: true, description: "Documents that state it." },
      reverse: { field: "findings", many: true, description: "Findings that the document states." },
    },
  ],
  dimensions: [
    { kind: "Finding", name: "TYPE", filter: "types", description: "Type.", path: [], property: "type" },
    {
      kind: "Finding",
      name: "SCOPE",
      filter: "scopes",
      description: "What it is about beyond the action line.",
      path: [],
      property: "scope",
    },
    {
      kind: "Finding",
      name: "ACTION_LINE",
      filter: "actionLines",
      description: "Action line, at the 18 leaves.",
      path: [{ link: "FINDING_ACTION_LINE" }],
      level: "leaf",
    },
    {
      kind: "Finding",
      name: "ACTION_LINE_GROUP",
      filter: "actionLines",
      description: "Action line, C7's sub-lines taken together.",
      path: [{ link: "FINDING_ACTION_LINE" }],
      level: "group",
    },
    {
      kind: "Finding",
      name: "DOCUMENT",
      filter: "documents",
      description: "Document that states it.",
      path: [{ link: "FINDING_DOCUMENT" }],
    },
  ],
};
