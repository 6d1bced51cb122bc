import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** An operation of queries/ as the page shows it. */
export interface Example {
  /** The file's name without its ending; names the example in links. */
  readonly name: string;
  /** The first line of the comment on top. */
  readonly title: string;
  /** The rest of that comment, without the line that names the group. */
  readonly description: string;
  /** The heading that it stands under: a line `# Group: …` of that comment, or empty. */
  readonly group: string;
  readonly text: string;
}

/** Reads the example operations of a folder, by file name. A folder that is not there has none. */
export async function readExamples(folder: string): Promise<Example[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(
    names.map(async (file) =>
      parseExample(file.slice(0, -".graphql".length), await readFile(join(folder, file), "utf8")),
    ),
  );
}

function parseExample(name: string, text: string): Example {
  const comment = /^(?:[ \t]*#.*(?:\r?\n|$))+/.exec(text.trimStart())?.[0] ?? "";
  const lines = comment.split(/\r?\n/).map((line) => line.replace(/^[ \t]*#[ \t]?/, "").trim());
  const groups = lines.flatMap((line) => /^Group: (.+)$/.exec(line)?.[1] ?? []);
  const [title = "", ...rest] = lines.filter((line) => !line.startsWith("Group: "));
  return { name, title: title || name, description: rest.join(" ").trim(), group: groups[0] ?? "", text };
}
