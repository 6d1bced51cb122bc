/**
 * What sharing a node says of two others: its information in bits, log2(N / n), where n of N nodes of their kind have
 * it (inverse document frequency, Spärck Jones 1972). 0 where all have it or only one.
 */
export function similarScore(nodes: number, sharedBy: number): number {
  return sharedBy < 2 || sharedBy >= nodes ? 0 : Math.log2(nodes / sharedBy);
}
