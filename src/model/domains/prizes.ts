import type { DimensionDef, ModelDef } from "../types.ts";
import { prizeStatus } from "./vocabularies.ts";
import { years } from "./years.ts";

const ofProject = (name: string, filter: string, description: string, rest: Partial<DimensionDef>): DimensionDef => ({
  kind: "PrizeEntry",
  name,
  filter,
  description,
  ...rest,
  path: [{ link: "PRIZE_ENTRY_PROJECT" }, ...(rest.path ?? [])],
});

export const prizes: ModelDef = {
  kinds: [
    {
      name: "PrizeCategory",
      plural: "prizeCategories",
      domain: "prizes",
      description:
        "A category of the WSIS Prizes: one an action line, and special prizes. Key: as `C7-EHEA` or `HEALTHY_AGEING`.",
      title: "name",
      framework: true,
      closed: true,
      properties: [{ name: "name", description: "Its name.", type: "string", required: true, search: "title" }],
    },
    {
      name: "PrizeEntry",
      plural: "prizeEntries",
      domain: "prizes",
      description: "A project's entry in one year's WSIS Prizes, with the furthest it got.",
      title: "name",
      timeline: { onRequest: true },
      properties: [
        {
          name: "name",
          description: "The name of the project as it was entered.",
          type: "string",
          required: true,
          search: "title",
        },
        { name: "year", description: "The year of the contest.", type: "int", required: true, range: years },
        { name: "status", description: "The furthest it got.", type: "enum", vocabulary: prizeStatus, required: true },
        { name: "votes", description: "Its votes in the public online voting, once they are announced.", type: "int" },
      ],
    },
  ],
  links: [
    {
      name: "PRIZE_ENTRY_PROJECT",
      relationship: "ENTERS",
      from: "PrizeEntry",
      to: "Project",
      column: "project",
      forward: { field: "project", filter: "projects", many: false, description: "The project that was entered." },
      reverse: {
        field: "prizeEntries",
        many: true,
        description: "Its entries in the WSIS Prizes.",
        together: true,
      },
    },
    {
      name: "PRIZE_ENTRY_CATEGORY",
      relationship: "IN_CATEGORY",
      from: "PrizeEntry",
      to: "PrizeCategory",
      column: "category",
      forward: {
        field: "category",
        filter: "prizeCategories",
        many: false,
        description: "Category of the entry; null where the source gives none.",
      },
      reverse: { field: "prizeEntries", many: true, description: "Entries in the category." },
    },
    {
      name: "PRIZE_CATEGORY_ACTION_LINE",
      relationship: "FOR_LINE",
      from: "PrizeCategory",
      to: "ActionLine",
      column: "action_line",
      forward: {
        field: "actionLine",
        filter: "actionLines",
        many: false,
        description: "The action line that the category stands for; null for a special prize.",
      },
      reverse: { field: "prizeCategories", many: true, description: "Prize categories of the line." },
    },
  ],
  dimensions: [
    {
      kind: "PrizeEntry",
      name: "PRIZE_STATUS",
      filter: "prizeStatuses",
      description: "How far the entry got.",
      path: [],
      property: "status",
    },
    {
      kind: "PrizeEntry",
      name: "PRIZE_CATEGORY",
      filter: "prizeCategories",
      description: "Category.",
      path: [{ link: "PRIZE_ENTRY_CATEGORY" }],
    },
    { kind: "PrizeEntry", name: "PRIZE_YEAR", filter: "prizeYears", description: "Year.", path: [], property: "year" },
    ofProject("ACTION_LINE", "actionLines", "Action line of the project, at the 18 leaves.", {
      path: [{ link: "PROJECT_ACTION_LINE" }],
      level: "leaf",
    }),
    ofProject("ACTION_LINE_GROUP", "actionLines", "Action line of the project, C7's sub-lines taken together.", {
      path: [{ link: "PROJECT_ACTION_LINE" }],
      level: "group",
    }),
    ofProject("SDG", "sdgs", "Goal of the project.", { path: [{ link: "PROJECT_SDG" }] }),
    ofProject("SDG_TARGET", "sdgTargets", "Target of the project.", { path: [{ link: "PROJECT_TARGET" }] }),
    ofProject("COUNTRY", "countries", "Country of the project.", { path: [{ link: "PROJECT_COUNTRY" }] }),
    ofProject("REGION", "regions", "ITU region of the project.", {
      path: [{ link: "PROJECT_COUNTRY" }, { link: "COUNTRY_REGION" }],
    }),
    ofProject("UN_COMMISSION", "unCommissions", "UN regional commissions of the project's countries.", {
      path: [{ link: "PROJECT_COUNTRY" }, { link: "COUNTRY_COMMISSION" }],
    }),
    ofProject("DEVELOPMENT_GROUP", "developmentGroups", "LDC, LLDC, SIDS: of the project's countries, at present.", {
      path: [{ link: "PROJECT_COUNTRY" }],
      property: "developmentGroups",
    }),
    ofProject("STAKEHOLDER", "stakeholders", "Who runs the project.", { path: [{ link: "PROJECT_STAKEHOLDER" }] }),
    ofProject("STAKEHOLDER_TYPE", "stakeholderTypes", "Group of the stakeholders who run the project.", {
      path: [{ link: "PROJECT_STAKEHOLDER" }],
      property: "type",
    }),
  ],
};
