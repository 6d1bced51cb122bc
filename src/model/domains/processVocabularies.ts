import type { Vocabulary } from "../types.ts";
import { term } from "./term.ts";

export const eventStatus: Vocabulary = {
  name: "EventStatus",
  description: "Whether what has a date was held.",
  terms: [
    { key: "HELD", label: "Held", description: "It took place, as a source of its time or afterwards says." },
    {
      key: "PLANNED",
      label: "Planned",
      description: "Announced; it was later changed, or no source tells that it took place.",
    },
    { key: "TO_BE_CONFIRMED", label: "To be confirmed", description: "Announced as still to be confirmed." },
    { key: "CANCELLED", label: "Cancelled" },
    { key: "UNKNOWN", label: "Unknown", description: "No source tells whether it took place." },
  ],
};

export const indicatorTier: Vocabulary = {
  name: "IndicatorTier",
  description: "How far an indicator can be measured.",
  terms: [
    { key: "I", label: "Tier I", description: "It has a method, and many countries give data regularly." },
    { key: "II", label: "Tier II", description: "It has a method; data are not given regularly." },
    { key: "III", label: "Tier III", description: "It has no method yet." },
  ],
};

export const membershipRole: Vocabulary = {
  name: "MembershipRole",
  description: "Sorts of offices and seats.",
  terms: [
    "Chair",
    "Vice-chair",
    "Secretariat",
    "Member",
    "Observer",
    "Lead facilitator",
    "Facilitator",
    "Co-facilitator",
    "Host",
    "Co-host",
    "Co-organizer",
    "Coordination",
    "Collaborating body",
    "Author",
    "Signatory",
  ].map(term),
};

export const objectiveType: Vocabulary = {
  name: "ObjectiveType",
  description: "What is said of a body, an event or a document of the process.",
  terms: ["Objective", "Expected outcome", "Mandate", "Feature", "Theme", "Slogan", "Banner", "Community name"].map(
    term,
  ),
};

export const suggestionType: Vocabulary = {
  name: "SuggestionType",
  description: "What came out of a consultation, or was asked in it.",
  terms: ["Format suggestion", "Topic", "Questionnaire topic"].map(term),
};

export const phaseProcess: Vocabulary = {
  name: "PhaseProcess",
  description: "What has phases.",
  terms: ["Prize cycle", "Consultation", "Review"].map(term),
};

export const phaseType: Vocabulary = {
  name: "PhaseType",
  description: "What a phase is.",
  terms: ["Phase", "Meeting", "Deadline"].map(term),
};

export const halfDay: Vocabulary = {
  name: "HalfDay",
  description: "Half of a day.",
  terms: [
    { key: "AM", label: "AM", description: "Morning." },
    { key: "PM", label: "PM", description: "Afternoon." },
  ],
};

export const eventFormatType: Vocabulary = {
  name: "EventFormatType",
  description: "What a source calls a part of an event.",
  terms: ["Building block", "Track", "Key element", "Format"].map(term),
};

export const participationTrack: Vocabulary = {
  name: "ParticipationTrack",
  description: "As what a country or group takes part.",
  terms: [
    "Ministers",
    "Heads of regulatory authorities",
    "Stakeholder",
    "High-level guest",
    "High-level track facilitator",
  ].map(term),
};

export const platform: Vocabulary = {
  name: "Platform",
  description: "What grew.",
  terms: ["WSIS Stocktaking", "Partner2Connect"].map(term),
};

export const bodyType: Vocabulary = {
  name: "BodyType",
  description: "What an agency or body of the process is.",
  terms: ["UN agency", "Regional commission", "Interagency body", "Other"].map(term),
};

export const labelForm: Vocabulary = {
  name: "LabelForm",
  description: "Which of the names of a thing a label is, beside the ordinary one.",
  terms: [
    { key: "TITLE", label: "Title", description: "The full official title." },
    { key: "SHORT", label: "Short", description: "A short name that suits a screen and need not be official." },
  ],
};
