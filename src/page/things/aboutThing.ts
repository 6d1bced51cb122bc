import type { Kind } from "../../model/createModel.ts";
import type { Thing } from "./Thing.ts";

/** What schema.org calls things of a kind; others are things. */
const TYPES: Readonly<Record<string, string>> = {
  Country: "Country",
  Stakeholder: "Organization",
  Event: "Event",
  Session: "Event",
  Document: "CreativeWork",
  Project: "Project",
};

/** The thing as schema.org has it, with the UN's own identifiers of goals and targets. */
export function aboutThing(kind: Kind, { id, key, name, sources, summary, url }: Thing): Record<string, unknown> {
  const un = kind.name === "Sdg" || kind.name === "SdgTarget" ? `http://metadata.un.org/sdg/${key}` : undefined;
  return {
    "@context": "https://schema.org",
    "@type": TYPES[kind.name] ?? "Thing",
    identifier: id,
    name,
    ...(un && { "@id": un }),
    ...(typeof summary === "string" && { description: summary }),
    ...(typeof url === "string" && { url }),
    subjectOf: sources.map((source) => ({ "@type": "CreativeWork", name: source })),
  };
}
