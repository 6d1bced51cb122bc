import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy } from "./startToy.ts";

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wsis-page-"));
  await mkdir(join(folder, "assets"));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

describe("the page", () => {
  it("is served with its assets, under a policy that allows its own files alone", async () => {
    const webFolder = await folderOf({ "index.html": "<p>page</p>", "assets/main-1.js": "1" });
    const toy = await startToy({ webFolder });
    const page = await fetch(toy.url);
    expect(await page.text()).toBe("<p>page</p>");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    const asset = await fetch(`${toy.url}/assets/main-1.js`);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    expect(await asset.text()).toBe("1");
    const etag = String(asset.headers.get("etag"));
    expect((await fetch(`${toy.url}/assets/main-1.js`, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await fetch(`${toy.url}/assets/other.js`)).status).toBe(404);
    await toy.close();
  });

  it("says how to build it where it is not built", async () => {
    const toy = await startToy();
    const answer = await readAnswer(fetch(toy.url));
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.message).toContain("npm run build:web");
    await toy.close();
  });

  it("gets the examples with name, title, description and group from the comment on top", async () => {
    const queriesFolder = await folderOf({
      "b.graphql":
        "# Which goals?\n# All of them,\n# Group: Look up\n# in order.\nquery Goals { sdgs { id } } # not this",
      "a.graphql": "{ hello }\n",
      "b.json": "{}",
    });
    const toy = await startToy({ queriesFolder });
    expect(await (await fetch(`${toy.url}/queries.json`)).json()).toEqual([
      { name: "a", title: "a", description: "", group: "", text: "{ hello }\n" },
      {
        name: "b",
        title: "Which goals?",
        description: "All of them, in order.",
        group: "Look up",
        text: expect.stringContaining("# Which"),
      },
    ]);
    await toy.close();
  });
});
