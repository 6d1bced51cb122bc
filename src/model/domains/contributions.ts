import type { DimensionDef, ModelDef } from "../types.ts";
import { stakeholderType } from "./vocabularies.ts";

const dimension = (name: string, filter: string, description: string, rest: Partial<DimensionDef>): DimensionDef => ({
  kind: "Contribution",
  name,
  filter,
  description,
  path: [],
  ...rest,
});

export const contributions: ModelDef = {
  kinds: [
    {
      name: "Contribution",
      plural: "contributions",
      domain: "consultation",
      description: "What somebody contributed to an open consultation, as it was published.",
      title: "name",
      timeline: { onRequest: true },
      submitted: [
        "name",
        "consultation",
        "stakeholderType",
        "countries",
        "stakeholders",
        "topics",
        "formats",
        "actionLines",
        "text",
        "answers",
      ],
      properties: [
        {
          name: "name",
          description: "What it is called, as its contributor wants it to be.",
          type: "string",
          required: true,
          search: "title",
        },
        {
          name: "stakeholderType",
          description: "The group of stakeholders that it comes from.",
          type: "enum",
          vocabulary: stakeholderType,
          required: true,
        },
        { name: "topics", description: "Topics that it asks for.", type: "strings" },
        { name: "formats", description: "Formats that it suggests.", type: "strings" },
        { name: "text", description: "What it says.", type: "string", search: "body" },
        { name: "answers", description: "Its answers to the questionnaire.", type: "string", search: "body" },
      ],
    },
  ],
  links: [
    {
      name: "CONTRIBUTION_CONSULTATION",
      relationship: "CONTRIBUTES_TO",
      from: "Contribution",
      to: "Consultation",
      column: "consultation",
      forward: {
        field: "consultation",
        filter: "consultations",
        many: false,
        description: "The consultation that it contributes to.",
      },
      reverse: { field: "contributions", many: true, description: "Contributions to it that were published." },
    },
    {
      name: "CONTRIBUTION_COUNTRY",
      relationship: "CONTRIBUTED_FROM",
      from: "Contribution",
      to: "Country",
      column: "country",
      forward: { field: "countries", many: true, description: "Countries that it comes from." },
      reverse: { field: "contributions", many: true, description: "Contributions from the country." },
    },
    {
      name: "CONTRIBUTION_STAKEHOLDER",
      relationship: "CONTRIBUTED_BY",
      from: "Contribution",
      to: "Stakeholder",
      column: "stakeholders",
      forward: { field: "stakeholders", many: true, description: "In whose name it was made." },
      reverse: { field: "contributions", many: true, description: "Contributions in its name." },
    },
    {
      name: "CONTRIBUTION_ACTION_LINE",
      relationship: "ON_LINE",
      from: "Contribution",
      to: "ActionLine",
      column: "action_lines",
      forward: { field: "actionLines", many: true, description: "Action lines that it is about." },
      reverse: { field: "contributions", many: true, description: "Contributions about the line." },
    },
  ],
  dimensions: [
    dimension("CONSULTATION", "consultations", "Consultation.", { path: [{ link: "CONTRIBUTION_CONSULTATION" }] }),
    dimension("STAKEHOLDER_TYPE", "stakeholderTypes", "Group of stakeholders.", { property: "stakeholderType" }),
    dimension("COUNTRY", "countries", "Country.", { path: [{ link: "CONTRIBUTION_COUNTRY" }] }),
    dimension("REGION", "regions", "ITU region of its countries.", {
      path: [{ link: "CONTRIBUTION_COUNTRY" }, { link: "COUNTRY_REGION" }],
    }),
    dimension("STAKEHOLDER", "stakeholders", "In whose name it was made.", {
      path: [{ link: "CONTRIBUTION_STAKEHOLDER" }],
    }),
    dimension("TOPIC", "topics", "Topic.", { property: "topics" }),
    dimension("FORMAT", "formats", "Format.", { property: "formats" }),
    dimension("ACTION_LINE", "actionLines", "Action line, at the 18 leaves.", {
      path: [{ link: "CONTRIBUTION_ACTION_LINE" }],
      level: "leaf",
    }),
  ],
};
