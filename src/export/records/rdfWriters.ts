import { type Curie, type Description, expanded, PREFIXES, type RdfObject, soundIri } from "./rdfTerms.ts";

/** How descriptions are written: what comes before, between and after them. */
export interface RdfWriter {
  readonly head: string;
  readonly write: (description: Description, first: boolean) => string;
  readonly tail: string;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const everySpecial =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\\"\u0000-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const suspect = /[\\"\u0000-\u001F\u007F\uD800-\uDFFF]/;

function quoted(text: string): string {
  if (!suspect.test(text)) return `"${text}"`;
  const escaped = text.replaceAll(everySpecial, (sign) => {
    const code = sign.charCodeAt(0);
    // Half of a pair is no character, and has no escape.
    if (code >= 0xd800) return "\uFFFD";
    return escapes[sign] ?? `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

/** Identifiers of what much is linked to, as they are written. */
const written = new Map<string, string>();
const MOST_WRITTEN = 10_000;

function reference(iri: string): string {
  const known = written.get(iri);
  if (known !== undefined) return known;
  const text = `<${soundIri(iri)}>`;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(iri, text);
  return text;
}

/** The objects of Turtle and of N-Triples, which has no short names. */
function objectWriter(named: (curie: Curie) => string): (object: RdfObject) => string {
  return (object) => {
    if ("iri" in object) return reference(object.iri);
    if ("curie" in object) return named(object.curie);
    if (object.lang !== undefined) return `${quoted(object.text)}@${object.lang}`;
    return object.type === undefined ? quoted(object.text) : `${quoted(object.text)}^^${named(object.type)}`;
  };
}

const short = objectWriter((curie) => curie);
const long = objectWriter((curie) => reference(expanded(curie)));

/** https://www.w3.org/TR/turtle/ */
export const turtle: RdfWriter = {
  head: `${Object.entries(PREFIXES)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join("")}\n`,
  write: ({ iri, statements }) =>
    `${reference(iri)}\n${statements.map(([predicate, object]) => `  ${predicate} ${short(object)}`).join(" ;\n")} .\n`,
  tail: "",
};

/** https://www.w3.org/TR/n-triples/ */
export const ntriples: RdfWriter = {
  head: "",
  write: ({ iri, statements }) => {
    const subject = reference(iri);
    return statements.map(([predicate, object]) => `${subject} <${expanded(predicate)}> ${long(object)} .\n`).join("");
  },
  tail: "",
};

/** https://www.w3.org/TR/json-ld11/ */
export const jsonLd: RdfWriter = {
  head: `{"@context":${JSON.stringify(PREFIXES)},"@graph":[\n`,
  write: ({ iri, statements }, first) => {
    const node: Record<string, unknown> = { "@id": soundIri(iri) };
    const said = new Map<Curie, unknown[]>();
    for (const [predicate, object] of statements)
      said.set(predicate, [...(said.get(predicate) ?? []), jsonValue(object)]);
    for (const [predicate, values] of said)
      if (predicate === "rdf:type") node["@type"] = statements.flatMap(typeIn);
      else node[predicate] = values;
    return `${first ? "" : ",\n"}${JSON.stringify(node)}`;
  },
  tail: "\n]}\n",
};

function typeIn([predicate, object]: readonly [Curie, RdfObject]): Curie[] {
  return predicate === "rdf:type" && "curie" in object ? [object.curie] : [];
}

function jsonValue(object: RdfObject): unknown {
  if ("iri" in object) return { "@id": soundIri(object.iri) };
  if ("curie" in object) return { "@id": object.curie };
  return {
    "@value": object.text,
    ...(object.type !== undefined && { "@type": object.type }),
    ...(object.lang !== undefined && { "@language": object.lang }),
  };
}
