import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Texts } from "../parts/texts.ts";

/** Records of a kind in an order, with some of what they hold. */
export interface ListSection {
  readonly plural: string;
  readonly where?: FilterInput;
  /** As the API orders them, the first field first. */
  readonly order?: readonly { readonly field: string; readonly descending?: boolean }[];
  /** Properties, and links to one node. */
  readonly show: readonly string[];
}

/** Records of a kind by two dimensions. */
export interface TableSection {
  readonly plural: string;
  readonly where?: FilterInput;
  readonly rows: string;
  readonly columns: string;
  /** How many rows: the largest. */
  readonly first?: number;
}

export interface Process {
  readonly title: keyof Texts;
  readonly sections: readonly (ListSection | TableSection)[];
}

const latest = [{ field: "YEAR", descending: true }];
const inTime = [{ field: "DATE_START" }];

/** By the first part of their addresses. */
export const processes: Readonly<Record<string, Process>> = {
  prizes: {
    title: "prizes",
    sections: [
      {
        plural: "prizeCycles",
        order: latest,
        show: ["year", "submissions", "countries", "winners", "champions", "event"],
      },
      { plural: "prizeEntries", rows: "PRIZE_YEAR", columns: "PRIZE_STATUS" },
      {
        plural: "prizeEntries",
        where: { prizeStatuses: { any: ["WINNER"] } },
        rows: "ACTION_LINE",
        columns: "REGION",
      },
      {
        plural: "prizeEntries",
        where: { prizeStatuses: { any: ["WINNER"] } },
        rows: "COUNTRY",
        columns: "PRIZE_YEAR",
        first: 10,
      },
      { plural: "prizeEntries", rows: "STAKEHOLDER_TYPE", columns: "PRIZE_STATUS" },
      {
        plural: "phases",
        where: { processes: { any: ["PRIZE_CYCLE"] } },
        order: inTime,
        show: ["dateStart", "dateEnd", "status", "prizeCycle"],
      },
    ],
  },
  consultation: {
    title: "consultation",
    sections: [
      { plural: "consultations", show: ["event"] },
      {
        plural: "phases",
        where: { processes: { any: ["CONSULTATION"] } },
        order: [{ field: "DATE_START", descending: true }],
        show: ["dateStart", "timeStart", "timeEnd", "zone", "place", "room", "status", "consultation"],
      },
      { plural: "suggestions", show: ["consultation"] },
      { plural: "calls", order: [{ field: "CLOSES", descending: true }], show: ["opens", "closes", "event"] },
    ],
  },
  review: {
    title: "review",
    sections: [
      {
        plural: "phases",
        where: { processes: { any: ["REVIEW"] } },
        order: inTime,
        show: ["dateStart", "dateEnd", "place", "lead", "status"],
      },
      { plural: "regionalReviews", order: inTime, show: ["dateStart", "commission", "place", "status"] },
      { plural: "reviewReports", show: ["lead", "audience", "received", "document"] },
      { plural: "findings", rows: "ACTION_LINE", columns: "TYPE" },
      { plural: "roadmapSteps", order: [{ field: "YEAR" }], show: ["year", "lead", "roadmap"] },
      { plural: "provisions", show: ["paragraph", "topic", "due"] },
    ],
  },
  forum: {
    title: "forum",
    sections: [
      {
        plural: "events",
        order: latest,
        show: ["year", "place", "participantCount", "countryCount", "sessionCount", "prizeWinnerCount"],
      },
      {
        plural: "eventFigures",
        order: [{ field: "AS_OF", descending: true }],
        show: ["measure", "value", "unit", "expected", "event"],
      },
      { plural: "sessions", rows: "EVENT_YEAR", columns: "ACTION_LINE" },
      { plural: "sessions", rows: "ACTION_LINE", columns: "SDG" },
      { plural: "agendaItems", order: [{ field: "DATE" }], show: ["date", "halfDay", "event"] },
      { plural: "sponsorTiers", order: latest, show: ["year", "position", "event"] },
      { plural: "participations", rows: "REGION", columns: "TRACK" },
    ],
  },
  bodies: {
    title: "bodies",
    sections: [
      {
        plural: "memberships",
        order: [{ field: "FROM", descending: true }],
        show: ["bodyName", "role", "holder", "from", "to", "stakeholder"],
      },
      { plural: "memberships", rows: "BODY", columns: "ROLE_TYPE" },
      { plural: "objectives", show: ["type", "event"] },
    ],
  },
  compact: {
    title: "compact",
    sections: [
      { plural: "gdcObjectives", show: ["number"] },
      { plural: "linkages", where: { gdcObjectives: { exists: true } }, rows: "ACTION_LINE", columns: "GDC_OBJECTIVE" },
      {
        plural: "linkages",
        where: { gdcObjectives: { exists: true } },
        show: ["rationale", "origin", "actionLine", "gdcObjective"],
      },
    ],
  },
};
