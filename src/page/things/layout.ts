/** A node to be placed. */
export interface Placed {
  readonly id: string;
  readonly kind: string;
  /** From what is looked at. */
  readonly distance: number;
}

const RADII = [0, 120, 220];

/** A place, and the direction in which it lies from the middle, in degrees. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/**
 * Places on rings by distance, kinds side by side, in the order of their ids: the same for the same nodes. Labels go outwards, so
 * that none covers another.
 */
export function layout(nodes: readonly Placed[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const last = nodes.some(({ distance }) => distance > 1) ? 2 : 1;
  for (const [distance, radius] of RADII.entries()) {
    const ring = nodes
      .filter((node) => Math.min(node.distance, RADII.length - 1) === distance)
      .sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
    ring.forEach(({ id }, index) => {
      const angle = (2 * Math.PI * (index + 0.5)) / ring.length - Math.PI / 2;
      const spread = distance === 0 ? (ring.length > 1 ? 40 : 0) : distance === last ? RADII[2]! : radius;
      const [x, y] = [Math.round(spread * Math.cos(angle)), Math.round(spread * Math.sin(angle))];
      places.set(id, { x, y, angle: Math.round((angle * 180) / Math.PI) });
    });
  }
  return places;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
