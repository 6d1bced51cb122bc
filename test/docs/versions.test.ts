import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(path, "utf8");
const [, neo4j] = /<neo4j\.version>(.+)</.exec(read("neo4j/pom.xml")) ?? [];

it("tests, npm run neo4j and the compose file are of one Neo4j, and docs/versions.md says which", () => {
  expect(read("neo4j/compose.yaml")).toContain(`image: neo4j:\${NEO4J_VERSION:-${neo4j}}-community`);
  expect(read("docs/versions.md")).toContain(`| Neo4j ${neo4j} |`);
});

it("docs/versions.md names the oldest Node that package.json does", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  expect(read("docs/versions.md")).toContain(`Node ${engines.node.replace(">=", "")} or newer`);
});
