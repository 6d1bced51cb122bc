import { Command } from "commander";
import { FileError } from "../import/FileError.ts";
import { fileColumns, fileName, tagFile } from "../model/record/fileColumns.ts";
import { wsisModel } from "../model/wsisModel.ts";
import { StoreError } from "../store/StoreError.ts";
import { packageVersion } from "./packageVersion.ts";
import { UsageError } from "./UsageError.ts";

const FAILURE = 1;
const USAGE = 2;

/** What a command needs is loaded when it is called. */
const commands = {
  copy: async () => (await import("./copyCommand.ts")).copyCommand,
  erase: async () => (await import("./eraseCommand.ts")).eraseCommand,
  export: async () => (await import("./exportCommand.ts")).exportCommand,
  import: async () => (await import("./importCommand.ts")).importCommand,
  mcp: async () => (await import("./mcpCommand.ts")).mcpCommand,
  query: async () => (await import("./queryCommand.ts")).queryCommand,
  release: async () => (await import("./releaseCommand.ts")).releaseCommand,
  reload: async () => (await import("./reloadCommand.ts")).reloadCommand,
  start: async () => (await import("./startCommand.ts")).startCommand,
  token: async () => (await import("./tokenCommand.ts")).tokenCommand,
  verify: async () => (await import("./verifyCommand.ts")).verifyCommand,
};

/** Adds the flags of every command that opens a store. */
function withStore(command: Command): Command {
  return command
    .option("--data <folder>", "where the store lives (default: WSIS_DATA, else data)")
    .option("--memory", "keep everything in memory, without a file")
    .option("--store <uri>", "a Neo4j server instead, as neo4j://user:password@host:7687 (default: NEO4J_URI, if set)")
    .option("--seed", "give an empty Neo4j the whole seed; an empty embedded store gets it anyway")
    .option("--no-seed", "give an empty store the framework alone: lines, goals, targets, linkages, countries");
}

/** Adds the flags that say which tokens are accepted. */
function withTokens(command: Command): Command {
  return command
    .option("--jwks <url>", "accept tokens signed by the keys at this address (default: WSIS_JWKS)")
    .option(
      "--secret-file <file>",
      "or signed with the secret in this file (default: WSIS_SECRET_FILE, or WSIS_SECRET itself)",
    )
    .option("--issuer <name>", "who issues them (default: WSIS_ISSUER; wsis-graph, with a secret)")
    .option("--audience <name>", "for whom they are (default: WSIS_AUDIENCE; wsis-graph, with a secret)")
    .option(
      "--algorithms <list>",
      "how they are signed (default: WSIS_ALGORITHMS; HS256, or RS256,ES256,EdDSA with keys)",
    );
}

/** The terms that cells can name. */
function vocabularies(): string {
  const named = new Map<string, string>();
  for (const { properties } of wsisModel.kinds)
    for (const { vocabulary } of properties)
      if (vocabulary) named.set(vocabulary.name, vocabulary.terms.map(({ key }) => key).join(", "));
  const tags = new Set(wsisModel.links.flatMap(({ tag }) => (tag ? [tag.kind] : [])));
  return [...named, ["kind of a tag", [...tags].join(", ")]].map(([name, terms]) => `  ${name}: ${terms}`).join("\n");
}

function columnsHelp(): string {
  const files = wsisModel.kinds.flatMap((kind) => {
    const tags = tagFile(wsisModel, kind);
    return [
      `  ${fileName(kind)}.csv: ${fileColumns(wsisModel, kind)
        .map(({ name }) => name)
        .join(",")}`,
      ...(tags ? [`  ${tags.name}.csv: ${tags.columns.join(",")}`] : []),
    ];
  });
  return `
Files and their columns:
${files.join("\n")}

CSV, or JSONL or the first sheet of a workbook (XLSX) with the same names; UTF-8, or UTF-16 with a byte order mark. Cells of CSV are separated by commas, semicolons or tabs, as
the header is, or by what a first line "sep=" says. Dates are YYYY, YYYY-MM or YYYY-MM-DD; terms are named by key or label:
${vocabularies()}

Lists are separated by ";", sources by " | ". References are keys. An empty cell clears, an absent column keeps.
A source that says "unverified" marks its row as not verified; a file without the column "source" gives new records one that
does. Rows of nothing but empty cells are passed over. What verify would find wrong is refused, every fault of a row told.

Exit codes: 0 everything is in, 1 failure, 2 wrong usage, 3 some rows were rejected.`;
}

/** The command line; `done` is told each exit code. */
function program(done: (code: number) => void): Command {
  const wsis = new Command("wsis")
    .description("The WSIS-SDG Matrix, action lines, projects, prizes and sessions as one GraphQL knowledge graph")
    .version(packageVersion())
    .exitOverride();
  withTokens(withStore(wsis.command("start")))
    .description(
      "serve GraphQL, the pages and the playground over HTTP; without a key for tokens nothing can be written",
    )
    .option("--host <host>", "where to listen (default: HOST, else 127.0.0.1)")
    .option("--port <port>", "where to listen (default: PORT, else 4000)")
    .option("--replica", "answer from a copy of Neo4j's graph in this process (default where it fits in memory)")
    .option("--no-replica", "answer every question by Cypher")
    .option("--log <format>", "plain: faults alone; json: a line a request and fault (default: WSIS_LOG, else plain)")
    .option(
      "--mcp [hosts]",
      "serve the tools for language models at /mcp, on the loopback's names and these, separated by commas (default: WSIS_MCP)",
    )
    .option("--trust <networks>", "proxies whose word is taken for who asks, as 10.0.0.0/8 (default: WSIS_TRUST; none)")
    .option(
      "--voters <number/seconds>",
      "how many may vote from one network (an IPv4 /24, an IPv6 /48) in so many seconds, or none (default: WSIS_VOTERS, else 200/3600)",
    )
    .action(async (flags) => (await commands.start())(flags));
  withStore(wsis.command("mcp"))
    .description("serve the tools for language models on standard input and output; writes nothing")
    .action(async (flags) => (await commands.mcp())(flags));
  withTokens(wsis.command("token"))
    .argument("<subject>", "for whom, as alice")
    .description(
      "print a token for trying things out, signed with the server's secret and marked as made for development",
    )
    .option("--role <role>", "contributor, reviewer or admin", "contributor")
    .option("--organisation <key>", "key of the organisation that they act for, as itu")
    .option("--hours <hours>", "how long it lasts", "12")
    .action(async (subject, flags) => (await commands.token())(subject, flags));
  withStore(wsis.command("import"))
    .argument("<folder>", "folder of files, one a kind")
    .description("take files in; the last line printed is JSON")
    .option(
      "--quarantine <file>",
      "CSV file for the faults of rejected rows: file, line, column, value, reason (default: standard error)",
    )
    .option("--dry-run", "check everything, write nothing, and tell of each row what it would create or change")
    .option("--batch-size <records>", "records written in one transaction (default: 2000)")
    .option("--verbose", "tell each batch once it is durable; of a dry run, rows that change nothing too")
    .addHelpText("after", columnsHelp)
    .action(async (folder, flags) => done(await (await commands.import())(folder, flags)));
  withStore(wsis.command("erase"))
    .argument("<subject>", "the subject of their tokens, as alice@example.org")
    .description("erase who somebody is from the workbench and its log; what was published stays; prints JSON")
    .option("--reason <text>", "why, without naming them: it is kept", "on request")
    .action(async (subject, flags) => (await commands.erase())(subject, flags));
  withStore(wsis.command("export"))
    .argument("<to>", "a new folder for everything; or a file as projects.csv for the records of one connection")
    .description(
      "write everything in the import format, all of it or nothing; or what /export/CONNECTION.FORMAT serves: csv, jsonl, xlsx, parquet, ttl, nt, jsonld, graphml, gexf",
    )
    .option("--format <format>", "csv or jsonl, of a folder", "csv")
    .option("--replace", "take the place of an earlier export; without it, what is there is not touched")
    .option("--where <json>", "of a file: a filter, as doors have it")
    .option("--basis <names>", "of a file: which tags count, as DECLARED,IMPLIED")
    .option("--order-by <order>", "of a file: fields, as TITLE,-YEAR_START, or JSON")
    .option("--as-of <revision>", "of a file: as it was at a revision")
    .option("--lang <tag>", "of a file: the language of labels", "en")
    .option("--shape <shape>", "of a table: wide, a row a record, or long, a row a fact", "wide")
    .option("--bom", "of CSV: begin with the mark that spreadsheets know UTF-8 by")
    .option("--base <address>", "of RDF: what the identifiers of things begin with", "urn:wsis:")
    .action(async (to, flags) => done(await (await commands.export())(to, flags)));
  withStore(wsis.command("release"))
    .argument("<folder>", "a new folder")
    .description(
      "write everything of one revision to be published: every kind as CSV, JSONL and Parquet, the graph as GraphML and Turtle, descriptions (Data Package, Croissant, schema.org), sources, licence, checksums",
    )
    .option(
      "--base <address>",
      "what the identifiers of things begin with; an address of the web is named as their site",
      "urn:wsis:",
    )
    .action(async (folder, flags) => done(await (await commands.release())(folder, flags)));
  withStore(wsis.command("verify"))
    .description(
      "check that every record is sound, that log and indexes agree with the records, and that the file is whole",
    )
    .action(async (flags) => done(await (await commands.verify())(flags)));
  withStore(wsis.command("reload"))
    .description("take in what was edited in Neo4j by other means, so that verify is content and replicas follow")
    .action(async (flags) => (await commands.reload())(flags));
  wsis
    .command("copy")
    .argument("<from>", "folder of an embedded store, or address of a Neo4j server")
    .argument("<to>", "likewise; empty, or with part of the same records from an interrupted copy")
    .description("copy everything from one store to another and compare the two; the last line printed is JSON")
    .action(async (from, to) => (await commands.copy())(from, to));
  withStore(wsis.command("query"))
    .argument("<file>", "GraphQL document; - reads standard input")
    .description("run an operation without a server")
    .option("--variables <json>", "variables of the operation")
    .option("--as-of <revision>", "as it was at a revision")
    .option("--operation <name>", "which operation, where the document has several")
    .option(
      "--format <format>",
      "json, or csv for the outermost table of the answer, wide for a cross-tab and the matrix",
      "json",
    )
    .option("--table <path>", "which table, where the answer has several: projects.nodes, sets.intersections")
    .action(async (file, flags) => done(await (await commands.query())(file, flags)));
  for (const command of wsis.commands) command.exitOverride();
  return wsis;
}

/** One line for what the user can mend; the whole error for what only we can. */
function report(error: unknown): number {
  if (error instanceof Error && "code" in error && String(error.code).startsWith("commander."))
    return (error as unknown as { exitCode: number }).exitCode === 0 ? 0 : USAGE;
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return USAGE;
  }
  const told = error instanceof StoreError || error instanceof FileError;
  const known = told || (error instanceof Error && "code" in error && "syscall" in error);
  process.stderr.write(`${known ? (error as Error).message : error instanceof Error ? error.stack : error}\n`);
  return FAILURE;
}

/** Runs a command as `wsis` does, with the words after that; its exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await program((code) => {
      exitCode = code;
    }).parseAsync(words, { from: "user" });
  } catch (error) {
    return report(error);
  }
  return exitCode;
}
