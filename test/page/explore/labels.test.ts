import { describe, expect, it } from "vitest";
import {
  boxOf,
  fittingScale,
  frameOf,
  MARK,
  marginOf,
  placeLabels,
  shortened,
  widthOf,
} from "../../../src/page/explore/labels.ts";

const margin = { x: 110, y: 28 };
const marks = Array.from({ length: 120 }, (_, index) => ({
  x: Math.sin(index * 12.9898) * 300,
  y: Math.sin(index * 78.233) * 250,
  text: ["Kenya", "3.8 Health coverage for all…", "الاتحاد الدولي"][index % 3]!,
  rank: (index * 37) % 120,
}));

describe("names in a picture", () => {
  it("cover neither each other nor a mark, and stay within the frame", () => {
    const sides = placeLabels(marks, margin);
    const frame = frameOf(marks, margin);
    const boxes = marks.flatMap((mark, index) => (sides[index] ? [boxOf(mark, sides[index])] : []));
    expect(boxes.length).toBeGreaterThan(20);
    const around = marks.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
    for (const [index, box] of boxes.entries()) {
      expect(box.left >= frame.left && box.right <= frame.right && box.top >= frame.top).toBe(true);
      for (const other of [...boxes.slice(index + 1), ...around])
        expect(
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
        ).toBe(true);
    }
  });

  it("have room by rank", () => {
    const two = [
      { x: 0, y: 0, text: "second", rank: 2 },
      { x: 0, y: 3, text: "first", rank: 1 },
    ];
    expect(placeLabels(two, { x: 60, y: 8 })).toEqual(["left", "right"]);
  });

  it("are about as wide as their letters", () => {
    expect(widthOf("Kenya")).toBeLessThan(widthOf("Kenya and Uganda"));
    expect(widthOf("中国")).toBeGreaterThan(widthOf("ab"));
  });

  it("are shorter where there is little room", () => {
    expect(shortened("World Health Organization", { width: 700 })).toBe("World Health Organization");
    expect(shortened("World Health Organization", { width: 330 })).toBe("World Health Or…");
  });

  it("fit with their marks into the room", () => {
    const room = { width: 700, height: 500 };
    const scale = fittingScale(marks, room);
    const scaled = marks.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
    const { left, right, top, bottom } = frameOf(scaled, marginOf(room));
    expect(right - left).toBeLessThanOrEqual(room.width + 1);
    expect(bottom - top).toBeLessThanOrEqual(room.height + 1);
    expect(fittingScale([{ x: 0, y: 0 }], room)).toBe(1.4);
  });
});
