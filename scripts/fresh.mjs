// Makes the generated files anew and fails if that changes any of them: a review is to show every change of the API.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { generate } from "./codegen.mjs";

const stale = Object.entries(await generate()).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text,
);
for (const [path, text] of stale) writeFileSync(path, text);
if (stale.length > 0) {
  const paths = stale.map(([path]) => path).join(", ");
  process.stderr.write(`Stale, and now made anew: ${paths}. Look at the difference and commit it.\n`);
  process.exitCode = 1;
}
