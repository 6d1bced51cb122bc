/** A property's value as every store returns it: decoded, never undefined inside a record. */
export type Value = string | number | boolean | null | readonly string[];

/** `date` is a partial date (2015, 2015-12, 2015-12-16); `figure` is a count that may be a lower bound ("19000+"). */
export type PropertyType = "string" | "int" | "float" | "boolean" | "date" | "figure" | "strings" | "enum" | "enums";

/** A closed list of terms. Files may name a term by key or by label. */
export interface Vocabulary {
  readonly name: string;
  readonly description: string;
  readonly terms: readonly { readonly key: string; readonly label: string; readonly description?: string }[];
}

/** What a text has to look like. */
export interface Form {
  /** Of the whole text, from ^ to $. */
  readonly pattern: RegExp;
  /** The same in words, for an error that begins with `expected`. */
  readonly expected: string;
}

/** Both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What an API can answer with as a whole number. */
export const INT: Range = { from: -(2 ** 31), to: 2 ** 31 - 1 };

export interface PropertyDef {
  /** camelCase: the name in SDL, code and Cypher. */
  readonly name: string;
  /** What it says, in a sentence: the description of its field in the schema. */
  readonly description: string;
  /** Name in import and export files; left out, the snake_case of `name`. */
  readonly column?: string;
  readonly type: PropertyType;
  readonly vocabulary?: Vocabulary;
  readonly required?: boolean;
  /** Where full-text search counts the words of this property. */
  readonly search?: "title" | "body";
  /** Of a text. */
  readonly form?: Form;
  /** Which numbers it can be; of a date, which years. */
  readonly range?: Range;
  /** The property of the same type that begins what this one ends: a year or date that it cannot come before. */
  readonly notBefore?: string;
  /** Of a date: it tells when something was said of the record, not when that was, and so does not put it into the timeline. */
  readonly said?: true;
}

/** A filter by years that meets what lasts, made of other filter fields of the kind, all of them ranges. */
export interface SpanDef {
  /** Its own name. */
  readonly filter: string;
  /** The field of the year in which it begins. */
  readonly from: string;
  /** The field of the year in which it ends. */
  readonly to: string;
  /** The field of a year for which it is known, where neither is. */
  readonly at?: string;
  readonly description: string;
}

export interface KindDef {
  /** PascalCase; also the prefix of ids. */
  readonly name: string;
  /** Root connection field, and in kebab-case the import file's name. */
  readonly plural: string;
  readonly domain: "framework" | "stocktaking" | "prizes" | "forum" | "consultation" | "review";
  /** In a sentence or two: what one of its nodes is, and what keys look like. */
  readonly description: string;
  /** A field of the kind that shows the key under a name of its own. */
  readonly keyField?: { readonly name: string; readonly type: "string" | "int"; readonly description: string };
  /** Description of the field `similar`; left out, the kind has none. */
  readonly similar?: string;
  /** The property that serves as a node's `name`, or a rule that makes one. */
  readonly title: string | ((key: string, properties: Readonly<Record<string, Value>>) => string);
  readonly properties: readonly PropertyDef[];
  /** Keys of a framework kind are known to everyone: an unknown one in a filter is an error with a suggestion. */
  readonly framework?: boolean;
  /** Facets and cross-tabs over a closed kind keep its zeros. */
  readonly closed?: boolean;
  /** So few that the root field lists them all instead of paging them. */
  readonly listed?: boolean;
  /** The enum property that divides the kind into classes, where links reach one class alone. */
  readonly classifier?: string;
  /** What else people call the kind, as in `Goal 3`. */
  readonly alsoCalled?: readonly string[];
  /** True: people know its records by their names, so that a search for words of one puts them first. */
  readonly knownByName?: boolean;
  /** The link to the broader node of the same kind: a key stands for itself and all that is below it. */
  readonly parent?: string;
  /**
   * What keys look like, beyond what all keys do. A group of the pattern with the name of a property or link of the kind
   * says what that holds: nothing, where the group takes no part in a match.
   */
  readonly keyForm?: Form;
  /** The properties that name a node of another kind, or a term of a vocabulary, where no link can. */
  readonly refersBy?: { readonly kind: string; readonly key: string };
  readonly spans?: readonly SpanDef[];
  /** Beside its own links, what similar records share: what is linked to what is linked to them. */
  readonly similarBy?: readonly (readonly [over: PathStep, last: PathStep])[];
  /** What people may say of one in a submission: names of properties, and fields of its own links. Left out: it comes by imports alone. */
  readonly submitted?: readonly string[];
  /** How its records stand in the timeline; left out, all with a date or a year stand in it, under the kind's name. */
  readonly timeline?: TimelineDef;
}

export interface TimelineDef {
  /** The enum property that says what each of them is there; left out, the kind's name does. */
  readonly type?: string;
  /** They are records of work and counts, which do not happen: they stand in the timeline where it is asked for them by kind. */
  readonly onRequest?: true;
}

export interface LinkEnd {
  /** Field on the kind at this end, in SDL. */
  readonly field: string;
  /** Field of the filter input at this end; left out, the same as `field`. */
  readonly filter?: string;
  /** False: at most one node, and the field answers with it instead of a connection. */
  readonly many: boolean;
  readonly description: string;
  /** Conditions on what its nodes hold, in one object of a filter, meet on one of them; so do two dimensions in a table. */
  readonly together?: true;
}

export interface PathStep {
  readonly link: string;
  /** True: from the link's `to` back to its `from`. */
  readonly reverse?: boolean;
}

/** Further edges of a tag link that follow from other links. */
export interface Derivation {
  /** From the link's `from` kind to its `to` kind; the first step is a tag link. */
  readonly path: readonly PathStep[];
  /** KEEP: of the first step's basis. IMPLIED: of basis IMPLIED, from declared first steps alone. */
  readonly basis: "KEEP" | "IMPLIED";
  /** What a node reached after `step` steps (1 = after the first) has to hold. */
  readonly where?: readonly { readonly step: number; readonly property: string; readonly equals: string }[];
}

export interface LinkDef {
  /** SCREAMING_SNAKE, unique. */
  readonly name: string;
  /** Relationship type in Neo4j; no two links from one kind share one. */
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
  /** The link reaches nodes of this class alone. */
  readonly toClass?: string;
  /** On the `from` kind. */
  readonly forward: LinkEnd;
  /** On the `to` kind. */
  readonly reverse: LinkEnd;
  /** Column in the file of the `from` kind. */
  readonly column: string;
  /**
   * What it means in the timeline. SAME: `from` stands for `to`, so that both are one entry. AN_END: `from` is the beginning or the end
   * of `to`, which has an entry of its own unless all of it is told so. WITHIN: `from` is a part of `to`, and was where, and to the
   * year when, `to` was, unless it says so itself.
   */
  readonly timeline?: "SAME" | "AN_END" | "WITHIN";
  /**
   * What a node of a kind with parents says by it is its own alone: the list of a broader node stands in its record, and is not made of
   * the lists below it.
   */
  readonly apart?: true;
  /** A tag has a basis, and where suggested a confidence and a reason. */
  readonly tag?: { readonly kind: string; readonly derived?: readonly Derivation[] };
}

/** What a record can be counted by. */
export interface DimensionDef {
  readonly kind: string;
  readonly name: string;
  /** The filter field that holds this dimension's keys. */
  readonly filter: string;
  readonly description: string;
  /** From the kind to where the key is read; empty: on the record itself. */
  readonly path: readonly PathStep[];
  /** Left out: the key is the reached node's own. */
  readonly property?: string;
  /** `year`: the year of a date property. */
  readonly part?: "year";
  /** In a kind with parents: `leaf` keys alone, or each key's topmost. Left out: keys as they are. */
  readonly level?: "leaf" | "group";
}

export interface ModelDef {
  readonly kinds: readonly KindDef[];
  readonly links: readonly LinkDef[];
  readonly dimensions: readonly DimensionDef[];
}

export const BASES = ["DECLARED", "SUGGESTED", "IMPLIED"] as const;
export type Basis = (typeof BASES)[number];
export const DEFAULT_BASIS: readonly Basis[] = ["DECLARED", "SUGGESTED"];

/** One stored link of a record, to a key of the link's `to` kind. */
export interface StoredLink {
  readonly key: string;
  /** Of a tag; absent: declared. IMPLIED is derived, never stored. */
  readonly basis?: "SUGGESTED";
  readonly confidence?: string;
  readonly because?: string;
}

/** A node with its properties and its own (forward) links, as stores keep and files carry it. */
export interface NodeRecord {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** By link name; a link without entries may be absent. */
  readonly links: Readonly<Record<string, readonly StoredLink[]>>;
  /** Where the record's facts come from, one source an entry. */
  readonly sources: readonly string[];
  /** False if any of the record's facts is recollection, inferred or in conflict. */
  readonly verified: boolean;
}

/** A record that a store may hand on without its links. */
export type NodeSummary = Omit<NodeRecord, "links"> & Partial<Pick<NodeRecord, "links">>;
