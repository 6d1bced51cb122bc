import type { Vocabulary } from "../types.ts";
import { term } from "./term.ts";

export const stakeholderType: Vocabulary = {
  name: "StakeholderType",
  description: "The six stakeholder groups of the WSIS process.",
  terms: [
    { key: "GOVERNMENT", label: "Government" },
    { key: "PRIVATE_SECTOR", label: "Private Sector" },
    { key: "CIVIL_SOCIETY", label: "Civil Society" },
    { key: "ACADEMIA", label: "Academia" },
    { key: "TECHNICAL_COMMUNITY", label: "Technical Community" },
    { key: "INTERNATIONAL_ORGANIZATION", label: "International Organization" },
  ],
};

export const projectStatus: Vocabulary = {
  name: "ProjectStatus",
  description: "How far a project has come.",
  terms: [
    { key: "PLANNED", label: "Planned" },
    { key: "ONGOING", label: "Ongoing" },
    { key: "COMPLETED", label: "Completed" },
    { key: "DISCONTINUED", label: "Discontinued" },
  ],
};

export const prizeStatus: Vocabulary = {
  name: "PrizeStatus",
  description: "How far an entry got in a WSIS Prizes contest.",
  terms: [
    { key: "SUBMITTED", label: "Submitted" },
    { key: "NOMINATED", label: "Nominated" },
    { key: "CHAMPION", label: "Champion" },
    { key: "WINNER", label: "Winner" },
  ],
};

export const linkageOrigin: Vocabulary = {
  name: "LinkageOrigin",
  description: "Where a linkage between an action line and the SDGs comes from.",
  terms: [
    { key: "OFFICIAL", label: "Official", description: "The WSIS-SDG Matrix of the UN action line facilitators." },
    { key: "SESSION", label: "Session", description: "A forum session." },
    { key: "PROJECT", label: "Project", description: "A stocktaking project." },
    { key: "SUGGESTED", label: "Suggested", description: "Editors or a model." },
  ],
};

export const linkageLevel: Vocabulary = {
  name: "LinkageLevel",
  description: "What a linkage names.",
  terms: [
    { key: "GOAL", label: "Goal", description: "A whole goal." },
    { key: "TARGET", label: "Target", description: "A target of a goal." },
    { key: "OBJECTIVE", label: "Objective", description: "An objective of the Global Digital Compact." },
    { key: "COMPACT", label: "Compact", description: "The Global Digital Compact as a whole." },
  ],
};

export const regionType: Vocabulary = {
  name: "RegionType",
  description: "Who drew the region.",
  terms: [
    { key: "ITU_REGION", label: "ITU region" },
    { key: "UN_COMMISSION", label: "UN regional commission" },
  ],
};

export const developmentGroup: Vocabulary = {
  name: "DevelopmentGroup",
  description: "Groups of countries in special situations, as listed by the United Nations at present.",
  terms: [
    { key: "LDC", label: "Least developed countries" },
    { key: "LLDC", label: "Landlocked developing countries" },
    { key: "SIDS", label: "Small island developing States" },
  ],
};

export const findingType: Vocabulary = {
  name: "FindingType",
  description: "What the twenty-year review says about an action line or the process.",
  terms: [
    { key: "ACHIEVEMENT", label: "Achievement" },
    { key: "CHALLENGE", label: "Challenge" },
    { key: "OPPORTUNITY", label: "Opportunity" },
    { key: "TREND", label: "Trend" },
    { key: "VISION", label: "Vision" },
  ],
};

export const timelineKind: Vocabulary = {
  name: "TimelineKind",
  description: "What a dated entry of the WSIS timeline is.",
  terms: [
    ...[
      "Summit",
      "Outcome",
      "Resolution",
      "Forum",
      "Review event",
      "High-level meeting",
      "HLPF",
      "CSTD",
      "IGF",
      "ITU conference",
      "ITU meeting",
      "Interagency",
      "Consultation",
      "Open consultation",
      "Preparatory phase",
      "Regional review",
      "Prize",
      "Publication",
      "Milestone",
      "Deadline",
    ].map(term),
    {
      key: "PLANNED",
      label: "Planned",
      description: "Of entries from before there was a status: what was only announced. The seed has none.",
    },
  ],
};

export const documentType: Vocabulary = {
  name: "DocumentType",
  description: "What a document is.",
  terms: [
    "Outcome document",
    "Resolution",
    "Report",
    "Roadmap",
    "Statement",
    "Matrix",
    "Questionnaire",
    "Presentation",
    "Stocktaking report",
    "Success stories",
    "Newsletter",
  ].map(term),
};

export const language: Vocabulary = {
  name: "Language",
  description: "The six official languages of the United Nations, by their BCP 47 tags.",
  terms: [
    { key: "ar", label: "Arabic" },
    { key: "en", label: "English" },
    { key: "es", label: "Spanish" },
    { key: "fr", label: "French" },
    { key: "ru", label: "Russian" },
    { key: "zh", label: "Chinese" },
  ],
};
