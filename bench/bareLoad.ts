import neo4j, { type Driver } from "neo4j-driver";
import type { Model } from "../src/model/createModel.ts";
import type { NodeRecord } from "../src/model/types.ts";

/** The plainest loader there is: nodes and relationships of each batch by UNWIND, and nothing that questions need. */
export async function bareLoad(
  model: Model,
  driver: Driver,
  batches: readonly (readonly NodeRecord[])[],
): Promise<void> {
  for (const records of batches) {
    const kind = records[0]?.kind as string;
    const rows = records.map(({ key, name, properties, sources, verified }) => ({
      key,
      name,
      ...properties,
      sources,
      verified,
    }));
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
    await session.executeWrite(async (transaction) => {
      await transaction.run(`UNWIND $rows AS row CREATE (n:${kind}) SET n = row`, { rows });
      for (const { name, relationship, from, to } of model.links) {
        if (from !== kind) continue;
        const links = records.flatMap((record) =>
          (record.links[name] ?? []).map(({ key, ...held }, position) => ({
            from: record.key,
            to: key,
            held: { position, ...held },
          })),
        );
        const text = `UNWIND $links AS row MATCH (a:${from} { key: row.from }) MATCH (b:${to} { key: row.to }) CREATE (a)-[r:${relationship}]->(b) SET r = row.held`;
        if (links.length > 0) await transaction.run(text, { links });
      }
    });
    await session.close();
  }
}
