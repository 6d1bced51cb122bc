/** A name of the code as a value of an enum: `RoadmapStep` as `ROADMAP_STEP`. */
export function screamingSnake(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}
