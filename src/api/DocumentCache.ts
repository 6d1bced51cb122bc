import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { LruCache } from "./LruCache.ts";

/** Room for documents, by the length of their text; the parsed form takes some 30 times that. */
export const DOCUMENT_CHARACTERS = 1_048_576;

/** A document as it can be executed, or what is wrong with it. */
type ReadDocument = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Reads each document of a schema once: parsed, and found valid. */
export class DocumentCache {
  readonly #schema: GraphQLSchema;
  readonly #documents = new LruCache<DocumentNode>(DOCUMENT_CHARACTERS);

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  read(text: string): ReadDocument {
    const known = this.#documents.get(text);
    if (known) return { document: known };
    const document = parsed(text);
    if (document instanceof GraphQLError) return { errors: [document] };
    const errors = validate(this.#schema, document);
    if (errors.length > 0) return { errors };
    this.#documents.set(text, document, text.length);
    return { document };
  }
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
