import type { Kind } from "../../src/model/createModel.ts";
import { nameOf } from "../../src/model/record/nameOf.ts";
import { nodeId } from "../../src/model/record/nodeId.ts";
import type { NodeRecord, PropertyDef, Value } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { record } from "./record.ts";

const line = (code: string, name: string, parent?: string) =>
  record(`ActionLine:${code}`, name, {}, parent ? { ACTION_LINE_PARENT: [parent] } : {});

const linkage = (code: string, goal: string, target?: string) =>
  record(
    `Linkage:${code}-${target ?? goal}`,
    `${code} → SDG ${target ?? goal}`,
    { origin: "OFFICIAL", level: target ? "TARGET" : "GOAL", rationale: `${code} serves ${target ?? goal}` },
    { LINKAGE_ACTION_LINE: [code], LINKAGE_SDG: [goal], ...(target && { LINKAGE_TARGET: [target] }) },
  );

const written: readonly NodeRecord[] = [
  line("C1", "Governments"),
  line("C2", "Infrastructure"),
  line("C7", "ICT applications"),
  line("C7-EHEA", "E-health", "C7"),
  line("C7-ELEA", "E-learning", "C7"),
  record("Sdg:3", "Good Health and Well-Being"),
  record("Sdg:4", "Quality Education"),
  record("SdgTarget:3.8", "Health coverage for all", {}, { TARGET_GOAL: ["3"] }),
  record("SdgTarget:4.4", "Skills for work", {}, { TARGET_GOAL: ["4"] }),
  linkage("C7-EHEA", "3"),
  linkage("C7-EHEA", "3", "3.8"),
  linkage("C1", "4"),
  record("Region:AFR", "Africa", { type: "ITU_REGION" }),
  record("Region:ARB", "Arab States", { type: "ITU_REGION" }),
  record("Region:ECA", "Economic Commission for Africa", { type: "UN_COMMISSION" }),
  record("Country:KEN", "Kenya", {}, { COUNTRY_REGION: ["AFR"], COUNTRY_COMMISSION: ["ECA"] }),
  record(
    "Country:RWA",
    "Rwanda",
    { developmentGroups: ["LDC", "LLDC"] },
    { COUNTRY_REGION: ["AFR"], COUNTRY_COMMISSION: ["ECA"] },
  ),
  record("Country:EGY", "Egypt", {}, { COUNTRY_REGION: ["ARB"], COUNTRY_COMMISSION: ["ECA"] }),
  record("Stakeholder:itu", "International Telecommunication Union", {
    acronym: "ITU",
    type: "INTERNATIONAL_ORGANIZATION",
  }),
  record("Stakeholder:moh-rwa", "Ministry of Health", { type: "GOVERNMENT" }, { STAKEHOLDER_COUNTRY: ["RWA"] }),
  record("Stakeholder:club", "Village Club"),
  record(
    "Project:clinic",
    "Clinic online",
    { summary: "Health records for villages", yearStart: 2015, status: "ONGOING" },
    {
      PROJECT_ACTION_LINE: ["C7-EHEA"],
      PROJECT_TARGET: ["3.8/SUGGESTED"],
      PROJECT_COUNTRY: ["RWA"],
      PROJECT_STAKEHOLDER: ["moh-rwa", "itu"],
    },
  ),
  record(
    "Project:school",
    "School of health",
    { yearStart: 2018 },
    {
      PROJECT_ACTION_LINE: ["C7-EHEA", "C7-ELEA/SUGGESTED"],
      PROJECT_SDG: ["3", "4/SUGGESTED"],
      PROJECT_COUNTRY: ["RWA", "KEN"],
      PROJECT_STAKEHOLDER: ["moh-rwa"],
    },
  ),
  record("Project:apps", "Applications", {}, { PROJECT_ACTION_LINE: ["C7"], PROJECT_COUNTRY: ["EGY"] }),
  record(
    "Project:portal",
    "Open portal",
    { yearStart: 2015 },
    { PROJECT_ACTION_LINE: ["C1"], PROJECT_SDG: ["3/SUGGESTED"] },
    { verified: false },
  ),
  record("Project:bare", "Bare"),
  record("PrizeCategory:C7-EHEA", "E-health", {}, { PRIZE_CATEGORY_ACTION_LINE: ["C7-EHEA"] }),
  record(
    "PrizeEntry:2016-clinic",
    "WSIS Prizes 2016: Clinic online",
    { year: 2016, status: "WINNER" },
    { PRIZE_ENTRY_PROJECT: ["clinic"], PRIZE_ENTRY_CATEGORY: ["C7-EHEA"] },
  ),
  record(
    "PrizeEntry:2015-school",
    "WSIS Prizes 2015: School of health",
    { year: 2015, status: "NOMINATED" },
    { PRIZE_ENTRY_PROJECT: ["school"] },
  ),
  record("Event:forum-2016", "WSIS Forum 2016", { year: 2016, participantCount: "1800+", countryCount: "150" }),
  record(
    "Session:s1",
    "E-health session",
    { date: "2016-05-03" },
    { SESSION_EVENT: ["forum-2016"], SESSION_ACTION_LINE: ["C7-EHEA"], SESSION_SDG: ["3"] },
  ),
  record("Milestone:geneva", "Geneva phase", {
    type: "SUMMIT",
    dateStart: "2003-12-10",
    dateEnd: "2003-12-12",
    status: "HELD",
  }),
  record("Milestone:review", "Review", { type: "REVIEW_EVENT", dateStart: "2015" }),
  record("Milestone:maybe", "Announced phase", { type: "PREPARATORY_PHASE", dateStart: "2025-02", status: "PLANNED" }),
  record("Document:matrix", "WSIS-SDG Matrix", { type: "MATRIX", year: 2015 }),
  record(
    "Finding:f1",
    "More clinics are online",
    { type: "ACHIEVEMENT" },
    { FINDING_ACTION_LINE: ["C7-EHEA"], FINDING_DOCUMENT: ["matrix"] },
  ),
  record("WsisTarget:5", "Hospitals connected"),
  record(
    "Indicator:4.4.1",
    "Essential services",
    { ictIndicator: false },
    { INDICATOR_TARGET: ["4.4"], INDICATOR_SDG: ["4"] },
  ),
  record("GdcObjective:1", "Close digital divides"),
  record("Label:Sdg.3.fr", "Bien-être", { ofKind: "Sdg", ofKey: "3", lang: "fr", text: "Bien-être" }),
];

/** The least that a record of a kind can be, if its keys and texts can be of any form. */
export function leastRecord(kind: Kind): NodeRecord {
  const required = kind.properties.filter((property) => property.required);
  const properties = Object.fromEntries(required.map((property) => [property.name, leastValue(property)]));
  const [key, name] = ["least", nameOf(kind, "least", properties)];
  const id = nodeId(kind.name, key);
  return { id, kind: kind.name, key, name, properties, links: {}, sources: ["made up for tests"], verified: true };
}

function leastValue({ type, vocabulary, range }: PropertyDef): Value {
  const least = range?.from ?? 2001;
  if (type === "enum") return vocabulary?.terms[0]?.key ?? null;
  if (type === "enums") return vocabulary?.terms.slice(0, 1).map(({ key }) => key) ?? [];
  if (type === "strings") return ["least"];
  if (type === "date") return String(least).padStart(4, "0");
  if (type === "figure") return String(least);
  return type === "int" || type === "float" ? least : type === "boolean" ? true : "least";
}

/** A graph small enough to count by hand. Of kinds that nobody counts it has the least that one can have. */
export const smallGraph: readonly NodeRecord[] = [
  ...written,
  ...wsisModel.kinds.filter(({ name }) => !written.some(({ kind }) => kind === name)).map(leastRecord),
];
