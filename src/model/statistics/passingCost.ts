/**
 * What it costs a path to pass through a node with so many links, in thousandths: the binary logarithm, so that a hub
 * says less than a rare link. A whole number, so that sums are the same in every store.
 */
export function passingCost(degree: number): number {
  return degree <= 1 ? 0 : Math.round(1000 * Math.log2(degree));
}
