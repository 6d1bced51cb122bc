import { inWords } from "../parts/words.ts";
import type { Dictionary } from "./Dictionary.ts";

/** Names that do not read well as they are. */
const names: Readonly<Record<string, string>> = {
  actionLineGroup: "Action line (C7 as one)",
  amountUsd: "Amount in US dollars",
  asOf: "As of",
  bases: "Bases",
  ceptMember: "CEPT member",
  coreListName: "Name in the core list",
  ids: "Records",
  iso2: "ISO 2",
  iso3: "ISO 3",
  issuerText: "Issuer, as the source has it",
  jaccard: "Jaccard index",
  langs: "Languages",
  lift: "Times as many as expected",
  ofKey: "Key of what is named",
  ofKind: "Kind of what is named",
  ofKinds: "Kinds of what is named",
  organizerText: "Organizer, as the source has it",
  partnerText: "Partners, as the source has them",
  pValue: "P-value",
  qValue: "Q-value",
  sharesTitle: "Shares its title with",
  repeatedBy: "Title repeated by",
  unCommission: "UN regional commission",
  unCommissions: "UN regional commissions",
  yearEnd: "End year",
  yearStart: "Start year",
};

/** English follows from the model. */
export const english: Dictionary = {
  locale: "en-GB",
  flags: ["no", "yes"],
  kind: ({ name, plural }) => [withinSentence(inWords(name)), withinSentence(inWords(plural))],
  description: ({ description }) => description.replaceAll("`", ""),
  name: (name) => names[name] ?? inWords(name),
  term: ({ terms }, key) => terms.find((term) => term.key === key)?.label,
};

/** With a small letter, unless it begins with letters that stand for words. */
function withinSentence(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
