import { createHash } from "node:crypto";
import { InputError } from "../../model/InputError.ts";
import type { Position } from "../../model/requests.ts";

/** What a cursor belongs to: the question, as a short hash of everything that it says. */
export function questionHash(question: unknown): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 10);
}

export function encodeCursor(question: string, { values, id }: Position): string {
  return Buffer.from(JSON.stringify([question, id, ...values])).toString("base64url");
}

/** Throws an InputError for what is no cursor, or one of another question. `argument` names where it was given. */
export function decodeCursor(question: string, cursor: string, argument: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || typeof parts[0] !== "string" || typeof parts[1] !== "string")
    throw new InputError(
      argument,
      `Cannot read the cursor "${shorten(cursor)}": expected one that an earlier page gave`,
    );
  const [hash, id, ...values] = parts;
  if (hash !== question)
    throw new InputError(
      argument,
      "The cursor belongs to another question: expected one given for the same kind, filter, basis and order",
    );
  return { values, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
