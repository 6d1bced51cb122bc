import type { GraphStore } from "../src/store/port.ts";
import { timings } from "./figures.ts";
import { half, setOf } from "./questions.ts";

/**
 * A write of one project, until the next revision has counted about half of them: each project with another title and
 * goal, or as a new one between the others.
 */
export async function afterWrite(store: GraphStore, runs: number, added: boolean): Promise<number[]> {
  return timings(runs, async (run) => {
    const [project] = await (await store.reader()).nodes([`Project:synthetic-${String(run * 7).padStart(7, "0")}`]);
    if (!project) throw new Error(`There are too few projects for ${runs} writes`);
    const title = `${project.name} changed`;
    const key = added ? `${project.key}-${run}` : project.key;
    const links = { ...project.links, PROJECT_SDG: [{ key: String(1 + (run % 17)) }] };
    const changed = { ...project, id: `Project:${key}`, key, name: title, links };
    await store.apply({
      actor: "bench",
      upserts: [{ ...changed, properties: { ...project.properties, title } }],
    });
    const reader = await store.reader();
    await reader.select([{ set: setOf(reader, half(run)), orderBy: [], count: true }]);
  });
}
