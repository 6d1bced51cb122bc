import type { Kind, Model } from "../../model/createModel.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { Basis, NodeRecord, PropertyDef } from "../../model/types.ts";
import { type Curie, type Description, PREFIXES, type RdfObject } from "./rdfTerms.ts";
import type { SetExport } from "./SetExport.ts";

/** The UN's own identifiers of goals and targets. */
const UN = "http://metadata.un.org/sdg/";

/** What things of a kind are in vocabularies that others know. */
const CLASSES: Readonly<Record<string, readonly Curie[]>> = {
  Sdg: ["sdgo:Goal"],
  SdgTarget: ["sdgo:Target"],
  Stakeholder: ["org:Organization"],
  Membership: ["org:Membership"],
  Document: ["dcterms:BibliographicResource"],
};

/** Names in other vocabularies of what a link says. */
const LINKS: Readonly<Record<string, Curie>> = {
  "ActionLine.parent": "skos:broader",
  "SdgTarget.sdg": "skos:broader",
  "Indicator.target": "skos:broader",
  "Membership.body": "org:organization",
  "Membership.stakeholder": "org:member",
};

const PROPERTIES: Readonly<Record<string, Curie>> = {
  summary: "dcterms:description",
  description: "dcterms:description",
  rationale: "dcterms:description",
  date: "dcterms:date",
  url: "rdfs:seeAlso",
};

/** What a basis adds to the name of what a tag says: one that its holder did not declare is another statement. */
const SAID_BY: Readonly<Record<Basis, string>> = { DECLARED: "", SUGGESTED: "Suggested", IMPLIED: "Implied" };

/** The identifier of a thing: the UN's where it has one. */
export function iriOf(id: string, own: (id: string) => string): string {
  const un = /^Sdg(?:Target)?:(.*)$/.exec(id);
  return un ? `${UN}${un[1]}` : own(id);
}

/** What RDF says of a record. */
export function describer(set: SetExport): (record: NodeRecord) => readonly Description[] {
  const { kind } = set.request;
  const { model } = set.context;
  const iri = remembered((id: string) => iriOf(id, set.iriOf));
  const links = [...kind.ownLink.values()];
  const concept = isConcept(kind);
  return (record) => {
    const statements: [Curie, RdfObject][] = [
      ["rdf:type", { curie: `wsis:${kind.name}` }],
      ...(concept ? [["rdf:type", { curie: "skos:Concept" }] as [Curie, RdfObject]] : []),
      ...(CLASSES[kind.name] ?? (concept ? [] : ["prov:Entity" as const])).map((curie): [Curie, RdfObject] => [
        "rdf:type",
        { curie },
      ]),
      ["dcterms:identifier", { text: record.id }],
      concept || kind.name === "Stakeholder"
        ? ["skos:prefLabel", { text: record.name, ...(concept && { lang: "en" }) }]
        : ["dcterms:title", { text: record.name }],
    ];
    if (concept) statements.push(["skos:notation", { text: record.key }]);
    for (const property of kind.properties)
      if (property.name !== kind.title) statements.push(...saidOf(record, property));
    for (const link of links)
      for (const { key, basis } of set.linked(record, link)) {
        const object = { iri: iri(nodeId(link.to, key)) };
        const known = LINKS[`${kind.name}.${link.forward.field}`];
        for (const one of basis ?? (["DECLARED"] as const))
          statements.push([known ?? `wsis:${link.forward.field}${SAID_BY[one]}`, object]);
      }
    for (const source of record.sources) {
      statements.push(["dcterms:source", { text: source }]);
      for (const [address] of source.includes("://") ? source.matchAll(/https?:\/\/[^\s<>"|\])]*[^\s<>"|\]).,;]/g) : [])
        statements.push(["prov:wasDerivedFrom", { iri: address }]);
    }
    statements.push(["wsis:verified", { text: String(record.verified), type: "xsd:boolean" }]);
    return [{ iri: iri(record.id), statements }, ...namedThing(model, record, iri)];
  };
}

const MOST_REMEMBERED = 10_000;

/** The same, made once for what comes again and again. */
function remembered(make: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = make(id);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(id, made);
    return made;
  };
}

/** Kinds whose records are terms that others are told by. */
function isConcept({ framework, name }: Kind): boolean {
  return framework === true && name !== "Stakeholder";
}

/** A label says what another thing is called. */
function namedThing(model: Model, { kind, name, properties }: NodeRecord, iri: (id: string) => string): Description[] {
  const { ofKind, ofKey, lang } = properties;
  if (kind !== "Label" || !model.has(String(ofKind))) return [];
  return [
    {
      iri: iri(nodeId(String(ofKind), String(ofKey))),
      statements: [["rdfs:label", { text: name, lang: String(lang) }]],
    },
  ];
}

function saidOf(record: NodeRecord, { name, type }: PropertyDef): [Curie, RdfObject][] {
  const value = record.properties[name];
  if (value === null || value === undefined) return [];
  const predicate = PROPERTIES[name] ?? (`wsis:${name}` as const);
  const values = typeof value === "object" ? value : [value];
  return values.map((one) => {
    if (predicate === "rdfs:seeAlso") return [predicate, { iri: String(one) }];
    return [predicate, { text: String(one), ...typed(type, one) }];
  });
}

function typed(type: PropertyDef["type"], value: string | number | boolean): { type?: Curie } {
  if (typeof value === "boolean") return { type: "xsd:boolean" };
  if (typeof value === "number") return { type: type === "float" ? "xsd:double" : "xsd:integer" };
  if (type === "date" && /^\d{4}(-\d\d){0,2}$/.test(value))
    return { type: ({ 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" } as const)[value.length as 4 | 7 | 10] };
  return {};
}

/** What the whole is: of which revision and day. */
export function describeData(title: string, { sequence, at }: { sequence: number; at: string }): Description {
  return {
    iri: `urn:wsis:revision:${sequence}`,
    statements: [
      ["rdf:type", { curie: "void:Dataset" }],
      ["dcterms:title", { text: title }],
      ["dcterms:modified", { text: at, type: "xsd:dateTime" }],
      ...Object.values(PREFIXES).flatMap((vocabulary): [Curie, RdfObject][] =>
        vocabulary.startsWith("http") && !/xsd|XMLSchema|22-rdf|rdf-schema|void/.test(vocabulary)
          ? [["void:vocabulary", { iri: vocabulary }]]
          : [],
      ),
    ],
  };
}
