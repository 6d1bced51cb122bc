import { SUBMISSION, submissionOf } from "./Submission.ts";
import { itemKind, type WorkItem } from "./WorkItem.ts";

/** Stands in the place of somebody who has been erased. */
export const ERASED = "erased";

/** Where items say who somebody is. */
const NAMING = new Set(["owner", "by", "authors"]);

/** An item without somebody, by their subject; itself if it does not tell of them. */
export function withoutPerson(item: WorkItem, subject: string): WorkItem {
  const without = { ...(mapped({ ...item }, subject, false) as WorkItem), id: item.id };
  return JSON.stringify(without) === JSON.stringify(item) ? item : without;
}

/** True of what goes with who wrote it: never published, theirs alone, and handed in for no organisation. */
export function goesWith(item: WorkItem, subject: string): boolean {
  if (itemKind(item.id) !== SUBMISSION) return false;
  const { organisation, authors, publications } = submissionOf(item);
  return organisation === "" && publications === 0 && authors.every((author) => author === subject);
}

function mapped(value: unknown, subject: string, names: boolean): unknown {
  if (typeof value === "string") return names && value === subject ? ERASED : textWithout(value, subject);
  if (Array.isArray(value)) return value.map((one) => mapped(one, subject, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, mapped(held, subject, NAMING.has(key))]));
}

/** A text without a subject that is an address of somebody; others are words as any. */
export function textWithout(text: string, subject: string): string {
  if (!subject.includes("@")) return text;
  const escaped = subject.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\d._-])${escaped}(?![\\p{L}\\d_-])`, "giu"), ERASED);
}
