import { createModel } from "../../src/model/createModel.ts";
import type { Term, TermsOf } from "../../src/model/record/terms.ts";
import type { LinkDef } from "../../src/model/types.ts";

const end = (field: string, many = true) => ({ field, many, description: `The ${field}.` });

const links: readonly LinkDef[] = [
  {
    name: "TOPIC_PARENT",
    relationship: "PART_OF",
    from: "Topic",
    to: "Topic",
    column: "parent",
    forward: end("parent", false),
    reverse: end("parts"),
  },
  {
    name: "BOOK_TOPIC",
    relationship: "ABOUT",
    from: "Book",
    to: "Topic",
    column: "topics",
    forward: end("topics"),
    reverse: end("books"),
    tag: { kind: "topic" },
  },
  {
    name: "BOOK_AUTHOR",
    relationship: "WRITTEN_BY",
    from: "Book",
    to: "Author",
    column: "authors",
    forward: end("authors"),
    reverse: end("books"),
  },
  {
    name: "BOOK_SEQUEL",
    relationship: "FOLLOWS",
    from: "Book",
    to: "Book",
    column: "follows",
    forward: end("follows", false),
    reverse: end("sequels"),
  },
  {
    name: "AUTHOR_COUNTRY",
    relationship: "LIVES_IN",
    from: "Author",
    to: "Place",
    toClass: "COUNTRY",
    column: "country",
    forward: end("country", false),
    reverse: end("authors"),
  },
  {
    name: "AUTHOR_CITY",
    relationship: "BORN_IN",
    from: "Author",
    to: "Place",
    toClass: "CITY",
    column: "city",
    forward: end("city", false),
    reverse: end("born"),
  },
  {
    name: "PLACE_COUNTRY",
    relationship: "LIES_IN",
    from: "Place",
    to: "Place",
    toClass: "COUNTRY",
    column: "within",
    forward: end("within", false),
    reverse: end("cities"),
  },
];

/** A model of books, small enough to have it in mind, with one of each thing that a model can have. */
export const library = createModel({
  kinds: [
    {
      name: "Book",
      plural: "books",
      domain: "stocktaking",
      description: "A book.",
      title: "title",
      properties: [
        { name: "title", description: "What it is called.", type: "string", required: true, search: "title" },
        {
          name: "subTitle",
          description: "What stands below the title.",
          type: "string",
          column: "second_title",
          search: "body",
        },
        { name: "keywords", description: "What it is about.", type: "strings", search: "body" },
        { name: "published", description: "When it came out.", type: "date" },
        { name: "pages", description: "How many pages it has.", type: "int" },
        { name: "sold", description: "How many were sold.", type: "figure" },
        { name: "url", description: "Where it can be bought.", type: "string" },
        {
          name: "form",
          description: "How it is printed.",
          type: "enum",
          vocabulary: {
            name: "Form",
            description: "How it is printed.",
            terms: [
              { key: "PAPER", label: "Paper" },
              { key: "AUDIO", label: "Audio" },
            ],
          },
        },
      ],
    },
    {
      name: "Author",
      plural: "authors",
      domain: "stocktaking",
      description: "Who wrote it.",
      title: (key, { name }) => `${String(name ?? key)} (author)`,
      properties: [{ name: "name", description: "What it is called.", type: "string" }],
      similarBy: [[{ link: "BOOK_AUTHOR", reverse: true }, { link: "BOOK_TOPIC" }]],
    },
    {
      name: "Topic",
      plural: "topics",
      domain: "framework",
      description: "What it is about.",
      title: "name",
      framework: true,
      closed: true,
      parent: "TOPIC_PARENT",
      properties: [{ name: "name", description: "What it is called.", type: "string", search: "title" }],
    },
    {
      name: "Place",
      plural: "places",
      domain: "framework",
      description: "Where somebody lives.",
      title: "name",
      framework: true,
      closed: true,
      classifier: "type",
      properties: [
        { name: "name", description: "What it is called.", type: "string" },
        {
          name: "type",
          description: "What kind of place it is.",
          type: "enum",
          vocabulary: {
            name: "PlaceType",
            description: "Kinds of places.",
            terms: [
              { key: "COUNTRY", label: "Country" },
              { key: "CITY", label: "City" },
            ],
          },
        },
      ],
    },
  ],
  links,
  dimensions: [
    {
      kind: "Book",
      name: "TOPIC",
      filter: "topics",
      description: "Leaf topics.",
      path: [{ link: "BOOK_TOPIC" }],
      level: "leaf",
    },
    {
      kind: "Book",
      name: "AREA",
      filter: "topics",
      description: "Topmost topics.",
      path: [{ link: "BOOK_TOPIC" }],
      level: "group",
    },
    { kind: "Book", name: "AUTHOR", filter: "authors", description: "Authors.", path: [{ link: "BOOK_AUTHOR" }] },
    {
      kind: "Book",
      name: "COUNTRY",
      filter: "countries",
      description: "Where the authors live.",
      path: [{ link: "BOOK_AUTHOR" }, { link: "AUTHOR_COUNTRY" }],
    },
    { kind: "Book", name: "FORM", filter: "forms", description: "Form.", path: [], property: "form" },
    {
      kind: "Book",
      name: "YEAR",
      filter: "years",
      description: "Year.",
      path: [],
      property: "published",
      part: "year",
    },
    {
      kind: "Topic",
      name: "WRITER",
      filter: "writers",
      description: "Who writes.",
      path: [{ link: "BOOK_TOPIC", reverse: true }, { link: "BOOK_AUTHOR" }],
    },
  ],
});

function term(key: string, parent: string | null = null, group: string | null = null): Term {
  return { key, name: key, parent, class: group };
}

const terms: Record<string, readonly Term[]> = {
  Topic: [term("ART"), term("ART-1", "ART"), term("ART-1-a", "ART-1"), term("ART-2", "ART"), term("LAW")],
  Place: [term("KE", null, "COUNTRY"), term("NBO", null, "CITY"), term("RW", null, "COUNTRY")],
};

/** Topics two deep, and places of two classes. */
export const libraryTerms: TermsOf = (kind) => terms[kind] ?? [];
