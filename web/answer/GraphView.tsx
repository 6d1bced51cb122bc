import { layout } from "../../src/page/explore/layout.ts";
import { pathOf } from "../../src/page/parts/paths.ts";
import type { FoundGraph } from "./findGraph.ts";

/** More would be a blot; the table of the same answer has them all. */
const MOST_NODES = 120;

/** The nodes of an answer and what links them, and the same in words. */
export function GraphView({ graph }: { readonly graph: FoundGraph }) {
  const nodes = [...graph.nodes].sort((a, b) => a.depth - b.depth).slice(0, MOST_NODES);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const links = graph.links.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
  const drawn = layout(
    nodes.map(({ id, depth }) => ({ id, distance: depth })),
    links.map(({ from, to }) => [numbers.get(from)!, numbers.get(to)!] as const),
  );
  const places = new Map(nodes.map(({ id }, number) => [id, drawn[number]!]));
  return (
    <>
      {graph.nodes.length > nodes.length && (
        <p>
          {nodes.length} of {graph.nodes.length} nodes are drawn.
        </p>
      )}
      <svg viewBox={boxOf([...places.values()])} role="img" aria-label={`${nodes.length} nodes, ${links.length} links`}>
        {links.map(({ from, to, field }) => {
          const [a, b] = [places.get(from)!, places.get(to)!];
          return <line key={`${from} ${to} ${field}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
        })}
        {nodes.map(({ id, name }) => {
          const { x, y } = places.get(id)!;
          const left = x < 0;
          return (
            <a key={id} href={pathOf(id)}>
              <circle cx={x} cy={y} r={5} />
              <text x={x + (left ? -8 : 8)} y={y + 4} textAnchor={left ? "end" : "start"}>
                {name.length > 28 ? `${name.slice(0, 27)}…` : name}
              </text>
              <title>{`${kindOf(id)}: ${name}`}</title>
            </a>
          );
        })}
      </svg>
      <ul>
        {links.map(({ from, to, field }) => (
          <li key={`${from} ${to} ${field}`}>
            <a href={pathOf(from)}>{names.get(from)}</a> – {field} → <a href={pathOf(to)}>{names.get(to)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Room for the labels beside the outermost. */
const LABEL = 150;

function boxOf(places: readonly { readonly x: number; readonly y: number }[]): string {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - LABEL, Math.min(...ys) - 20];
  return `${left} ${top} ${Math.max(...xs) + LABEL - left} ${Math.max(...ys) + 20 - top}`;
}

const kindOf = (id: string) => id.slice(0, id.indexOf(":"));
