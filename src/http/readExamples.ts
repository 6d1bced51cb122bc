import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** An operation of queries/ as the page shows it. */
export interface Example {
  /** The file's name without its ending; names the example in links. */
  readonly name: string;
  /** The first line of the comment on top. */
  readonly title: string;
  /** The rest of that comment. */
  readonly description: string;
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
  const [title = "", ...rest] = comment.split(/\r?\n/).map((line) => line.replace(/^[ \t]*#[ \t]?/, "").trim());
  return { name, title: title || name, description: rest.join(" ").trim(), text };
}
