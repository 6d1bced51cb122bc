import { deflateRawSync, inflateRawSync } from "node:zlib";
import { InputError } from "../../model/InputError.ts";
import type { AskedQuestion } from "./AskedQuestion.ts";

/** The most bytes that a question may take in an address. */
export const LONGEST_LINK = 6 * 1024;
/** The most bytes of a question that a link holds. */
const LONGEST_QUESTION = 256 * 1024;

/** A question as a parameter of an address; null for one that is too long for it. */
export function packQuestion({ document, variables, revision }: AskedQuestion): string | null {
  const packed = deflateRawSync(JSON.stringify([document, variables, revision]), { level: 6 }).toString("base64url");
  return packed.length <= LONGEST_LINK ? packed : null;
}

/** The question of such a parameter. Throws an InputError for what is none. */
export function unpackQuestion(packed: string): AskedQuestion {
  if (packed.length > LONGEST_LINK) throw new InputError("p", `The link holds more than ${LONGEST_LINK} bytes`);
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: LONGEST_QUESTION });
    const [document, variables, revision]: unknown[] = JSON.parse(text.toString("utf8"));
    if (
      typeof document === "string" &&
      isObject(variables) &&
      (revision === null || (Number.isInteger(revision) && Number(revision) >= 0))
    )
      return { document, variables, revision: revision as number | null };
  } catch {
    // Told below.
  }
  throw new InputError("p", "The link is not whole: expected p= to hold a packed question");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
