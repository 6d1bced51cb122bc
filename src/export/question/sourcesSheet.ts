import type { Sheet } from "../table/workbook.ts";
import { type Cited, citation } from "./citation.ts";

/** The sheet beside the data that says what it is, of when, what was asked, and on what it rests. */
export function sourcesSheet(cited: Cited, more: readonly (readonly [name: string, value: string])[] = []): Sheet {
  const { title, revision, at, address, question, sources } = cited;
  return {
    name: "Sources",
    rows: [
      ["Entry", "Value"],
      ["Title", title],
      ["Revision", revision],
      ["Date of the revision", at],
      ["Address", address],
      ["Question", question],
      ...more,
      ["Citation", citation(cited)],
      ...(sources.length > 0 ? sources : ["as each record names them, in its column sources"]).map(
        (source) => ["Source", source] as const,
      ),
    ],
  };
}
