import type { Neo4jHostOptions } from "../../scripts/startNeo4j.mjs";

/** Which Neo4j to test on, as `npm run test:neo4j` was told; else that which wsis-graph is made for. */
export const neo4jOptions: Neo4jHostOptions = JSON.parse(process.env.TEST_NEO4J ?? "{}");
