import { describe, expect, it } from "vitest";
import { eachNear, layout } from "../../../src/page/explore/layout.ts";

const star = (size: number) => ({
  nodes: Array.from({ length: size }, (_, index) => ({ id: `n${index}`, distance: index === 0 ? 0 : 1 })),
  links: Array.from({ length: size - 1 }, (_, index) => [0, index + 1] as const),
});
/** Numbers that look as if drawn, the same each time. */
const spots = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    x: Math.sin(index * 12.9898) * 400,
    y: Math.sin(index * 78.233) * 90,
  }));

describe("layout", () => {
  it("is the same for the same nodes and links", () => {
    const { nodes, links } = star(200);
    expect(layout(nodes, links)).toEqual(layout(nodes, links));
  });

  it.each([1, 2, 60, 300, 1000])("puts no mark of %i over another, and all at whole numbers", (size) => {
    const { nodes, links } = star(size);
    const places = layout(nodes, links);
    expect(places).toHaveLength(size);
    expect(places.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
    const covered: number[] = [];
    eachNear(places, 12, (a) => covered.push(a));
    expect(covered.length).toBeLessThanOrEqual(size / 50);
  });

  it("keeps what is linked nearer than what is not", () => {
    const nodes = ["a", "b", ...Array.from({ length: 20 }, (_, index) => `${index}`)].map((id, index) => ({
      id,
      distance: index < 2 ? 0 : 1,
    }));
    const links = nodes.slice(2).map((_, index) => [index % 2, index + 2] as const);
    const places = layout(nodes, links);
    const far = (a: number, b: number) => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);
    const sum = (own: boolean) =>
      links.reduce((total, [start, end]) => total + far(own ? start : 1 - start, end), 0) / links.length;
    expect(sum(true)).toBeLessThan(sum(false) / 2);
  });

  it("finds each two near ones once", () => {
    const places = spots(300);
    for (const reach of [5, 24, 110, 2000]) {
      const found: string[] = [];
      eachNear(places, reach, (a, b) => found.push(`${a} ${b}`));
      const wanted = places.flatMap((one, a) =>
        places.flatMap((other, b) =>
          b > a && (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < reach ** 2 ? [`${a} ${b}`] : [],
        ),
      );
      expect(found.sort()).toEqual(wanted.sort());
    }
  });
});
