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
  const rounds = Math.round(Math.min(150, Math.max(36, 45_000 / (nodes.length + 1))));
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    const moves = places.map(({ x, y }) => ({ x: -x * 0.004, y: -y * 0.006 }));
    for (const [a, b] of links)
      pull(places, moves, [a, b], 0.3 / Math.sqrt(Math.min(linked[a]!.length, linked[b]!.length)));
    eachNear(places, REACH, (a, b) => push(places, moves, [a, b], { reach: REACH, strength: 0.35 }));
    for (const [index, move] of moves.entries()) {
      const far = Math.sqrt(move.x ** 2 + move.y ** 2);
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
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
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
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  const share = (strength * (reach - far)) / far;
  moves[a]!.x -= dx * share * 0.5;
  moves[a]!.y -= dy * share * 0.5;
  moves[b]!.x += dx * share * 0.5;
  moves[b]!.y += dy * share * 0.5;
}

/** Calls for each two nodes that are nearer than `reach`, over a grid of squares. */
export function eachNear(places: readonly Place[], reach: number, call: (a: number, b: number) => void): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  // Squares grow with the whole, so that there are never many more of them than nodes.
  const side = Math.max(reach, Math.sqrt(((right - left) * (bottom - top)) / (4 * places.length + 16)));
  const across = Math.floor((right - left) / side) + 3;
  const heads = new Int32Array(across * (Math.floor((bottom - top) / side) + 3)).fill(-1);
  const nexts = new Int32Array(places.length);
  const ahead = [1, across - 1, across, across + 1];
  const near = (a: number, first: number) => {
    const { x, y } = places[a]!;
    for (let b = first; b >= 0; b = nexts[b]!) {
      const [dx, dy] = [places[b]!.x - x, places[b]!.y - y];
      if (dx * dx + dy * dy < reach * reach) call(Math.min(a, b), Math.max(a, b));
    }
  };
  const squareOf = ({ x, y }: Place) => (Math.floor((y - top) / side) + 1) * across + Math.floor((x - left) / side) + 1;
  for (const [index, place] of places.entries()) {
    const square = squareOf(place);
    nexts[index] = heads[square]!;
    heads[square] = index;
  }
  for (let index = 0; index < places.length; index++) {
    near(index, nexts[index]!);
    const square = squareOf(places[index]!);
    for (const step of ahead) near(index, heads[square + step] ?? -1);
  }
}
