import { describe, expect, it } from "vitest";
import { fileColumns, fileName, tagFile } from "../../../src/model/record/fileColumns.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { library } from "../library.ts";

const [book, author] = [library.kind("Book"), library.kind("Author")];

describe("fileName", () => {
  it("is the plural of a kind, with dashes", () => {
    expect(fileName(book)).toBe("books");
    expect(fileName(wsisModel.kind("PrizeEntry"))).toBe("prize-entries");
  });
});

describe("fileColumns", () => {
  it("are the id, the properties, the links that records hold, the url and the source", () => {
    expect(fileColumns(library, book).map(({ name, type }) => `${type} ${name}`)).toEqual([
      "id id",
      "property title",
      "property second_title",
      "property keywords",
      "property published",
      "property pages",
      "property sold",
      "property form",
      "link topics",
      "link authors",
      "link follows",
      "property url",
      "source source",
    ]);
  });

  it("are called by the column of a property, or by its name in snake case", () => {
    const project = fileColumns(wsisModel, wsisModel.kind("Project")).map(({ name }) => name);
    expect(project).toContain("year_start");
    expect(project).not.toContain("yearStart");
  });
});

describe("tagFile", () => {
  it("is the file of a kind's suggested tags, with the links that they are of", () => {
    const file = tagFile(library, book);
    expect(file).toMatchObject({ name: "book-tags", columns: ["book_id", "kind", "key", "confidence", "because"] });
    expect(file?.links.map(({ name }) => name)).toEqual(["BOOK_TOPIC"]);
  });

  it("is none for a kind without tags", () => {
    expect(tagFile(library, author)).toBeNull();
  });
});
