import { describe, expect, it } from "vitest";
import { similarWays } from "../../../src/model/links/similarWays.ts";
import { library } from "../library.ts";

const ways = (kind: string) =>
  similarWays(library, kind).map(({ link, reverse, over, target }) => [link, reverse, over?.link, target]);

describe("similarWays", () => {
  it("are the links of a kind, both ways", () => {
    expect(ways("Topic")).toEqual([
      ["TOPIC_PARENT", false, undefined, "Topic"],
      ["TOPIC_PARENT", true, undefined, "Topic"],
      ["BOOK_TOPIC", true, undefined, "Book"],
    ]);
  });

  it("are the longer ways that a kind is compared by, too", () => {
    expect(ways("Author").at(-1)).toEqual(["BOOK_TOPIC", false, "BOOK_AUTHOR", "Topic"]);
    expect(ways("Author")).toHaveLength(4);
    expect(similarWays(library, "Author").at(-1)?.path).toEqual([
      { link: "BOOK_AUTHOR", reverse: true },
      { link: "BOOK_TOPIC" },
    ]);
    expect(similarWays(library, "Author")[0]?.path).toEqual([{ link: "BOOK_AUTHOR", reverse: true }]);
  });
});
