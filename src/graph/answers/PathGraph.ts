/** A graph whose nodes are numbers, in order of their ids. */
export interface PathGraph {
  readonly size: number;
  /** What it costs to pass through a node, a whole number. */
  cost(node: number): number;
  /** Whether a path may pass through a node. */
  isOpen(node: number): boolean;
  /** Calls back for each edge; `way` numbers the link and its direction, and is the same for the same two in all graphs. */
  neighbours(node: number, visit: (node: number, way: number) => void): void;
}

/** Two different nodes: where a path starts, and its goal. */
export interface PathEnds {
  readonly from: number;
  readonly to: number;
}
