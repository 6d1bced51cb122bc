/** The vocabularies of the exports; docs/rdf.md tells what is said with each. */
export const PREFIXES = {
  dcterms: "http://purl.org/dc/terms/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  sdgo: "http://metadata.un.org/sdg/ontology#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  void: "http://rdfs.org/ns/void#",
  wsis: "urn:wsis:term:",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A name of a vocabulary, as `skos:Concept`. */
export type Curie = `${keyof typeof PREFIXES}:${string}`;

export type RdfObject =
  | { readonly iri: string }
  | { readonly curie: Curie }
  | { readonly text: string; readonly type?: Curie; readonly lang?: string };

/** What is said of one subject. */
export interface Description {
  readonly iri: string;
  readonly statements: readonly (readonly [predicate: Curie, object: RdfObject])[];
}

/** The whole identifier of a name. */
export function expanded(curie: Curie): string {
  const colon = curie.indexOf(":");
  return PREFIXES[curie.slice(0, colon) as keyof typeof PREFIXES] + curie.slice(colon + 1);
}

/** An identifier as RDF takes it: whatever may not stand in one is percent-encoded. */
export function soundIri(iri: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return iri.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign));
}
