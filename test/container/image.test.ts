import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DCLinter } from "dclint";
import { Copy, DockerfileParser, Env, JSONInstruction } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = await readFile(join(root, "Dockerfile"), "utf8");
const instructions = DockerfileParser.parse(text).getInstructions();
const final = instructions.slice(instructions.findLastIndex((one) => one.getKeyword() === "FROM"));
const isRoot = process.getuid?.() === 0;
/** Who the service is: nobody else's user, where the tests may choose. */
const other = isRoot ? { uid: 65_534, gid: 65_534 } : {};

describe("the container files", () => {
  it("are sound", () => {
    expect(validate(text)).toEqual([]);
    const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
    const [result] = linter.lintFiles([join(root, "neo4j/compose.yaml")], false);
    expect(result?.messages.filter(({ type }) => type === "error")).toEqual([]);
  });

  it("name what is there, keep out what is not for others, and start as nobody in particular", async () => {
    const named = instructions.filter((one) => one instanceof Copy).flatMap((one) => one.getArguments().slice(0, -1));
    for (const path of named.map((one) => one.getValue()).filter((one) => !one.startsWith("/app")))
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    const ignored = (await readFile(join(root, ".dockerignore"), "utf8")).split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".git", "node_modules", "dist", "data"]));
    expect(final.find((one) => one.getKeyword() === "USER")?.getArgumentsContent()).toBe("node");
  });
});

describe("what the image holds", () => {
  let place: string;
  let app: string;
  let service: ChildProcess;
  let env: Record<string, string>;
  let said = "";

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), "wsis-image-"));
    app = join(place, "app");
    const data = join(place, "data");
    await mkdir(data);
    await mkdir(app);
    const copied = final.filter((one) => one instanceof Copy).map((one) => one.getArguments()[0]!.getValue());
    for (const path of copied.map((one) => relative("/app", one)).filter((one) => one !== "node_modules"))
      await cp(join(root, path), join(app, path), { recursive: true });
    expect(copied).toContain("/app/node_modules");
    // What `npm prune --omit=dev` leaves.
    const kept = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { cwd: root, encoding: "utf8" });
    for (const path of kept.trim().split("\n").slice(1))
      await cp(path, join(app, relative(root, path)), {
        recursive: true,
        filter: (from) => !from.slice(path.length).includes("node_modules"),
      });
    if (other.uid !== undefined) await chown(data, other.uid, other.gid);
    await chmod(place, 0o755);
    execFileSync("chmod", ["-R", "a+rX,a-w", app]);
    const port = await freePort();
    const given = final.filter((one) => one instanceof Env).flatMap((one) => one.getProperties());
    env = {
      PATH: process.env.PATH ?? "",
      ...Object.fromEntries(given.map((one) => [one.getName(), one.getValue() ?? ""])),
      HOST: "127.0.0.1",
      PORT: String(port),
      WSIS_DATA: data,
    };
    const [command, ...args] = stringsOf("CMD");
    service = spawn(command!, args, { cwd: app, env, ...other, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [service.stdout!, service.stderr!]) stream.on("data", (chunk) => (said += chunk));
    for (let turn = 0; turn < 300 && (await healthy()) !== 0; turn++) {
      if (service.exitCode !== null) throw new Error(`The service ended: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, 120_000);
  afterAll(async () => {
    if (service.exitCode === null) {
      service.kill();
      await once(service, "exit");
    }
    execFileSync("chmod", ["-R", "u+w", place]);
    await rm(place, { recursive: true });
  });

  /** The instruction's words; of a health check, those of its command. */
  function stringsOf(keyword: "CMD" | "HEALTHCHECK"): string[] {
    const one = final.find((instruction) => instruction.getKeyword() === keyword)!;
    if (one instanceof JSONInstruction && keyword === "CMD")
      return one.getJSONStrings().map((string) => JSON.parse(string.getValue()) as string);
    return JSON.parse(/CMD (\[.*\])/s.exec(one.getTextContent())![1]!) as string[];
  }

  /** The exit code of the health check. */
  async function healthy(): Promise<unknown> {
    const [command, ...args] = stringsOf("HEALTHCHECK");
    const [code] = await once(spawn(command!, args, { cwd: app, env, ...other, stdio: "ignore" }), "exit");
    return code;
  }

  it("serves the API and the pages on a tree that it cannot write to", async () => {
    const url = `http://127.0.0.1:${env.PORT}`;
    expect([await healthy(), said]).toEqual([0, expect.any(String)]);
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ sdg(number: 3) { name } }" }),
    });
    expect(await answer.json()).toMatchObject({ data: { sdg: { name: "Good Health and Well-Being" } } });
    const page = await fetch(`${url}/sdg/3`, { headers: { accept: "text/html" } });
    const style = /href="([^"]+\.css)"/.exec(await page.text())?.[1];
    expect((await fetch(new URL(style!, `${url}/sdg/3`))).status).toBe(200);
    expect((await fetch(`${url}/queries.json`)).status).toBe(200);
    expect(await readdir(env.WSIS_DATA!)).not.toEqual([]);
    expect((await readdir(app)).sort()).toEqual(["dist", "node_modules", "package.json", "queries", "seed"]);
  });

  it("is not healthy once the service is gone", async () => {
    service.kill();
    await once(service, "exit");
    expect(await healthy()).not.toBe(0);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
