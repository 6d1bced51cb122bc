/** A node to be placed. */
export interface Placed {
  readonly id: string;
  /** Links away from what was begun with. */
  readonly distance: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How long a link would like to be, in units of the picture. */
const LENGTH = 90;
/** Nodes further from each other do not mind. */
const REACH = 110;
/** Nodes nearer to each other cover each other. */
const APART = 24;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes, the same for the same nodes and links: each beside what leads to it, then links pull and near nodes push for a number
 * of rounds. Takes a time in proportion to the number of nodes and links. `links` are pairs of numbers of nodes.
 */
export function layout(nodes: readonly Placed[], links: readonly (readonly [number, number])[]): Place[] {
  const linked: number[][] = nodes.map(() => []);
  for (const [a, b] of links) {
    linked[a]?.push(b);
    linked[b]?.push(a);
  }
  const places = beginnings(nodes, linked);
  const rounds = nodes.length > 500 ? 60 : 150;
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    const moves = places.map(({ x, y }) => ({ x: -x * 0.004, y: -y * 0.006 }));
    for (const [a, b] of links)
      pull(places, moves, [a, b], 0.3 / Math.sqrt(Math.min(linked[a]!.length, linked[b]!.length)));
    eachNear(places, REACH, (a, b) => push(places, moves, [a, b], { reach: REACH, strength: 0.35 }));
    for (const [index, move] of moves.entries()) {
      const far = Math.hypot(move.x, move.y);
      const most = 4 + 40 * heat;
      const share = far > most ? most / far : 1;
      places[index]!.x += move.x * share;
      places[index]!.y += move.y * share;
    }
  }
  for (let round = 0; round < 12; round++) {
    const moves = places.map(() => ({ x: 0, y: 0 }));
    eachNear(places, APART, (a, b) => push(places, moves, [a, b], { reach: APART, strength: 0.5 }));
    for (const [index, { x, y }] of moves.entries()) {
      places[index]!.x += x;
      places[index]!.y += y;
    }
  }
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

interface Spot {
  x: number;
  y: number;
}

/** What was begun with in a row, everything else in a spiral around what it hangs on, nearest things first. */
function beginnings(nodes: readonly Placed[], linked: readonly (readonly number[])[]): Spot[] {
  const order = nodes.map((_, index) => index).sort((a, b) => nodes[a]!.distance - nodes[b]!.distance || a - b);
  const places: (Spot | undefined)[] = nodes.map(() => undefined);
  const hanging = new Map<number, number>();
  const first = nodes.filter(({ distance }) => distance === 0).length;
  for (const index of order) {
    const near = linked[index]!.filter((other) => places[other] !== undefined);
    if (nodes[index]!.distance === 0 || near.length === 0) {
      places[index] = { x: (order.indexOf(index) - (first - 1) / 2) * 3 * LENGTH, y: 0 };
      continue;
    }
    const parent = near[0]!;
    const turn = (hanging.get(parent) ?? 0) + 1;
    hanging.set(parent, turn);
    const radius = 20 * Math.sqrt(turn) + 30;
    const middle = (side: "x" | "y") => near.reduce((sum, other) => sum + places[other]![side], 0) / near.length;
    places[index] = {
      x: middle("x") + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: middle("y") + radius * Math.sin(turn * GOLDEN_ANGLE),
    };
  }
  return places.map((place) => place ?? { x: 0, y: 0 });
}

function pull(
  places: readonly Spot[],
  moves: readonly Spot[],
  [a, b]: readonly [number, number],
  strength: number,
): void {
  const [dx, dy] = [places[b]!.x - places[a]!.x, places[b]!.y - places[a]!.y];
  const far = Math.hypot(dx, dy) || 1;
  const share = (strength * (far - LENGTH)) / far;
  moves[a]!.x += dx * share * 0.5;
  moves[a]!.y += dy * share * 0.5;
  moves[b]!.x -= dx * share * 0.5;
  moves[b]!.y -= dy * share * 0.5;
}

function push(
  places: readonly Spot[],
  moves: readonly Spot[],
  [a, b]: readonly [number, number],
  { reach, strength }: { readonly reach: number; readonly strength: number },
): void {
  // Two in the same place go apart by their numbers.
  const dx = places[b]!.x - places[a]!.x || ((b - a) % 7) / 10;
  const dy = places[b]!.y - places[a]!.y || ((b - a) % 5) / 10;
  const far = Math.hypot(dx, dy) || 1;
  const share = (strength * (reach - far)) / far;
  moves[a]!.x -= dx * share * 0.5;
  moves[a]!.y -= dy * share * 0.5;
  moves[b]!.x += dx * share * 0.5;
  moves[b]!.y += dy * share * 0.5;
}

/** Calls for each two nodes that are nearer than `reach`, over a grid of squares. */
export function eachNear(places: readonly Place[], reach: number, call: (a: number, b: number) => void): void {
  const squares = new Map<number, number[]>();
  const squareOf = (x: number, y: number) => Math.floor(x / reach) * 65_536 + Math.floor(y / reach);
  for (const [index, { x, y }] of places.entries()) {
    const square = squareOf(x, y);
    const there = squares.get(square);
    if (there) there.push(index);
    else squares.set(square, [index]);
  }
  for (const [a, { x, y }] of places.entries())
    for (let right = -1; right <= 1; right++)
      for (let down = -1; down <= 1; down++)
        for (const b of squares.get(squareOf(x + right * reach, y + down * reach)) ?? [])
          if (b > a && (places[b]!.x - x) ** 2 + (places[b]!.y - y) ** 2 < reach * reach) call(a, b);
}
