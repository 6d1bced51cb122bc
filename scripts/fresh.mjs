// Makes the generated files anew and fails if that changes any of them: a review is to show every change of the API.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const generated = ["schema.graphql", "src/api/generated/sdl.ts", "src/api/generated/types.ts"];
const read = () => generated.map((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""));

const before = read();
const { status, stderr, stdout } = spawnSync("npx", ["graphql-codegen", "--config", "codegen.ts"], {
  encoding: "utf8",
});
if (status !== 0) {
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
}
const changed = generated.filter((_, at) => read()[at] !== before[at]);
if (changed.length > 0) {
  process.stderr.write(`Stale, and now made anew: ${changed.join(", ")}. Look at the difference and commit it.\n`);
  process.exit(1);
}
