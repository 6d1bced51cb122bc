import { describe, expect, it } from "vitest";
import { timeline, tookPlace } from "../../../src/api/sets/timeline.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";

const context = smallContext();
type Arguments = Parameters<typeof timeline>[1];
const titles = async (args: Arguments, of = context) => (await timeline(of, args)).map(({ title }) => title);
const [geneva, review, maybe] = ["Geneva phase", "Review", "Announced phase"];

describe("the timeline", () => {
  it.each<[Arguments, string[]]>([
    [{}, [geneva, review, maybe]],
    [{ from: null, to: null, kinds: null }, [geneva, review, maybe]],
    [{ to: "2003-12-09" }, []],
    [{ to: "2003-12-10" }, [geneva]],
    [{ to: "2003" }, [geneva]],
    [{ from: "2003-12-12" }, [geneva, review, maybe]],
    [{ from: "2003-12-13" }, [review, maybe]],
    [{ from: "2015-12-31", to: "2016" }, [review]],
    [{ from: "2016" }, [maybe]],
    [{ from: "2016", to: "2025-01-31" }, []],
    [{ from: "2025-02-28", to: "2025-02-28" }, [maybe]],
    [{ from: "2025-03" }, []],
    [{ kinds: ["SUMMIT", "PREPARATORY_PHASE"] }, [geneva, maybe]],
    [{ kinds: [] }, []],
  ])("under %j holds what can overlap: %j", async (args, rows) => {
    expect(await titles(args)).toEqual(rows);
  });

  it("stands in order of dates, the vaguer first, then of ids", async () => {
    const dated = (key: string, dateStart: string) => record(`Milestone:${key}`, key, { type: "SUMMIT", dateStart });
    const more = [dated("c", "2015"), dated("d", "2014-12"), dated("b", "2015-01-01"), dated("a", "2015-01")];
    expect(await titles({ from: "2014", to: "2015" }, smallContext(...more))).toEqual(["d", "c", review, "a", "b"]);
  });

  it("tells of each entry what is known of it", async () => {
    const [first, second] = await timeline(context, { to: "2015" });
    expect(first).toMatchObject({
      date: "2003-12-10",
      dateEnd: "2003-12-12",
      title: geneva,
      kind: "SUMMIT",
      place: null,
      tookPlace: true,
    });
    expect(second).toMatchObject({ date: "2015", dateEnd: null });
  });
});

it("whether something took place follows from its status", () => {
  const of = (status: string | null, type = "SUMMIT") => tookPlace(record("Milestone:x", "x", { type, status }));
  expect(["HELD", "PLANNED", "TO_BE_CONFIRMED", "CANCELLED", "UNKNOWN", null].map((status) => of(status))).toEqual([
    true,
    false,
    false,
    false,
    null,
    null,
  ]);
  expect(of(null, "PLANNED")).toBe(false);
});
