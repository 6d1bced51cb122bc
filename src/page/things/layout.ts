/** A node to be placed. */
export interface Placed {
  readonly id: string;
  readonly kind: string;
  /** From what is looked at. */
  readonly distance: number;
}

const RADII = [0, 190, 300];

/**
 * Places on rings by distance, kinds side by side, in the order of their ids: the same for the same nodes. An ellipse, as labels
 * need width; neighbours on a crowded ring stand alternately nearer and further.
 */
export function layout(nodes: readonly Placed[]): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  for (const [distance, radius] of RADII.entries()) {
    const ring = nodes
      .filter((node) => Math.min(node.distance, RADII.length - 1) === distance)
      .sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
    ring.forEach(({ id }, index) => {
      const angle = (2 * Math.PI * (index + 0.5)) / ring.length - Math.PI / 2;
      const near = ring.length > 24 && index % 2 === 1 ? 0.75 : 1;
      const spread = distance === 0 && ring.length > 1 ? 50 : radius * near;
      places.set(id, { x: Math.round(1.1 * spread * Math.cos(angle)), y: Math.round(spread * Math.sin(angle)) });
    });
  }
  return places;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
