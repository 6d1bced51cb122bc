import type { ModelDef } from "../types.ts";
import { years } from "./years.ts";

export const prizeCycles: ModelDef = {
  kinds: [
    {
      name: "PrizeCycle",
      plural: "prizeCycles",
      domain: "prizes",
      description:
        "One year's WSIS Prizes, a special prize or the photo contest of a year. Its figures are those that the organizers gave; they never are counts of the entries that are known. Key: the year, as `2016`, for a special prize with its category.",
      title: "name",
      properties: [
        { name: "name", description: "Its name.", type: "string", required: true, search: "title" },
        { name: "year", description: "The year of the contest.", type: "int", range: years, required: true },
        { name: "special", description: "Which special prize it is; null for the prizes themselves.", type: "string" },
        { name: "submissions", description: "Entries submitted, as the organizers say.", type: "figure" },
        { name: "countries", description: "Countries that they came from, as the organizers say.", type: "figure" },
        { name: "winners", description: "Winners, as the organizers say.", type: "figure" },
        {
          name: "champions",
          description: "Champions, as the organizers say. Some years count the winners in.",
          type: "figure",
        },
        { name: "partnerText", description: "The partners as the source writes them.", type: "string", search: "body" },
        { name: "url", description: "Its address on the web.", type: "string" },
      ],
    },
  ],
  links: [
    {
      name: "PRIZE_ENTRY_CYCLE",
      relationship: "ENTERED_IN",
      from: "PrizeEntry",
      to: "PrizeCycle",
      column: "cycle",
      forward: { field: "cycle", filter: "cycles", many: false, description: "The contest that it was entered in." },
      reverse: { field: "entries", many: true, description: "Entries that are known; of every year a sample." },
    },
    {
      name: "PRIZE_CYCLE_EVENT",
      relationship: "AWARDED_AT",
      from: "PrizeCycle",
      to: "Event",
      column: "event",
      forward: { field: "event", filter: "events", many: false, description: "The forum of that year." },
      reverse: { field: "prizeCycles", many: true, description: "Prizes of the year." },
    },
    {
      name: "PRIZE_CYCLE_CATEGORY",
      relationship: "FOR_CATEGORY",
      from: "PrizeCycle",
      to: "PrizeCategory",
      column: "category",
      forward: {
        field: "category",
        filter: "prizeCategories",
        many: false,
        description: "The category of a special prize.",
      },
      reverse: { field: "prizeCycles", many: true, description: "Contests of the special prize." },
    },
    {
      name: "PRIZE_CYCLE_PARTNER",
      relationship: "PARTNERED_BY",
      from: "PrizeCycle",
      to: "Stakeholder",
      column: "partners",
      forward: { field: "partners", many: true, description: "Partners of the prize." },
      reverse: { field: "prizeCycles", many: true, description: "Prizes that it is a partner of." },
    },
  ],
  dimensions: [
    { kind: "PrizeCycle", name: "YEAR", filter: "years", description: "Year.", path: [], property: "year" },
    {
      kind: "PrizeCycle",
      name: "SPECIAL",
      filter: "specials",
      description: "Which special prize.",
      path: [],
      property: "special",
    },
    {
      kind: "PrizeCycle",
      name: "EVENT",
      filter: "events",
      description: "Forum.",
      path: [{ link: "PRIZE_CYCLE_EVENT" }],
    },
    {
      kind: "PrizeCycle",
      name: "STAKEHOLDER",
      filter: "partners",
      description: "Partner.",
      path: [{ link: "PRIZE_CYCLE_PARTNER" }],
    },
    {
      kind: "PrizeEntry",
      name: "PRIZE_CYCLE",
      filter: "cycles",
      description: "Contest.",
      path: [{ link: "PRIZE_ENTRY_CYCLE" }],
    },
  ],
};
