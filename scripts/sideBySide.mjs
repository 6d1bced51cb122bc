// Runs npm scripts of this package side by side: what one says is shown when it ends; fails if one of them does.
import { spawn } from "node:child_process";

function run(name) {
  const begun = performance.now();
  const windows = process.platform === "win32";
  const child = spawn(windows ? "npm.cmd" : "npm", ["run", "--silent", name], { shell: windows });
  let said = "";
  for (const output of [child.stdout, child.stderr])
    output.on("data", (chunk) => {
      said += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      process.stdout.write(`${name}: ${code === 0 ? "good" : "FAILED"} after ${seconds} s\n${said}`);
      resolve(code === 0);
    });
  });
}

const good = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = good.every(Boolean) ? 0 : 1;
