import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, parseType, typeFromAST } from "graphql";
import type { ApiContext } from "../../api/ApiContext.ts";
import type { Api } from "../../api/createApi.ts";
import { readerAt } from "../../api/readerAt.ts";
import type { OrderArgument } from "../../api/request/ConnectionArguments.ts";
import { ConnectionRequest } from "../../api/request/ConnectionRequest.ts";
import type { Kind } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { InputError } from "../../model/InputError.ts";
import { type Basis, DEFAULT_BASIS } from "../../model/types.ts";
import type { GraphReader, GraphStore, ReaderOptions, Revision } from "../../store/port.ts";
import { fileNameOf } from "../question/fileName.ts";
import { formats, type SetFormat } from "./formats.ts";
import { labels } from "./labels.ts";
import { linkedKeys } from "./linkedKeys.ts";
import { readSet } from "./readSet.ts";
import type { SetExport } from "./SetExport.ts";

/** A set to be exported, its arguments as JSON or text has them. */
export interface ExportRequest {
  /** The name of a connection: the plural of a kind. */
  readonly connection: string;
  readonly format: SetFormat;
  /** A filter of the kind, as doors have it. */
  readonly where?: unknown;
  readonly basis?: unknown;
  /** As the API takes it; or names of fields, those after a "-" the other way round. */
  readonly orderBy?: unknown;
  /** The revision that is exported; left out or null, the newest. */
  readonly asOf?: number | null;
  readonly lang?: string;
  readonly shape?: "wide" | "long";
  readonly bom?: boolean;
  readonly iriOf: (id: string) => string;
  /** Where the same can be had again, for whoever cites it. */
  readonly address: string;
}

/** An export under way. */
export interface OpenExport {
  readonly revision: Revision;
  readonly fileName: string;
  readonly mediaType: string;
  /** Its pieces; it throws where what was read is not whole. Read to the end or closed, it lets go of the revision. */
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

export type Exporter = (request: ExportRequest, options?: ReaderOptions) => Promise<OpenExport>;

/** Makes what exports sets of a store. It rejects with an InputError for a request that cannot be. */
export function createExporter(store: GraphStore, api: Pick<Api, "schema" | "contextFor">): Exporter {
  return async (request, options) => {
    const kind = store.model.kinds.find(({ plural }) => plural === request.connection);
    if (!kind)
      throw new InputError(
        "connection",
        `There is no connection "${request.connection}": expected ${store.model.kinds.map(({ plural }) => plural).join(", ")}`,
      );
    const args = argumentsOf(api.schema, kind, request);
    const reader = await readerAt(store, request.asOf ?? null, options);
    const context = api.contextFor(reader);
    const set = await setOf(context, new ConnectionRequest(context, kind.name, args), request);
    const { revision } = reader;
    const { mediaType, write } = formats[request.format];
    const { sequence, at } = revision;
    return {
      revision,
      mediaType,
      fileName: fileNameOf({ name: kind.plural, at, revision: sequence }, request.format),
      pieces: held(reader, () => write(set, { ...request, revision })),
    };
  };
}

async function setOf(context: ApiContext, request: ConnectionRequest, asked: ExportRequest): Promise<SetExport> {
  return {
    context,
    request,
    linked: await linkedKeys(context, request.basis),
    labelOf: await labels(context, asked.lang ?? "en"),
    batches: () => readSet(context, request),
    iriOf: asked.iriOf,
  };
}

/** Keeps a revision for as long as it is read. */
async function* held<T>(reader: GraphReader, pieces: () => AsyncIterable<T>): AsyncGenerator<T> {
  const release = reader.hold?.();
  try {
    yield* pieces();
  } finally {
    release?.();
  }
}

function argumentsOf(schema: GraphQLSchema, { name }: Kind, { where, basis, orderBy }: ExportRequest) {
  const read = (argument: string, type: string, value: unknown): unknown => {
    if (value === undefined || value === null) return undefined;
    const known = typeFromAST(schema, parseType(type)) as GraphQLInputType | undefined;
    if (!known) throw new InputError(argument, `${argument}: there is none for ${name}`);
    return coerceInputValue(value, known, (path, _value, error) => {
      throw new InputError([argument, ...path].join("."), `${[argument, ...path].join(".")}: ${error.message}`);
    });
  };
  return {
    where: (read("where", `${name}Filter`, where) ?? {}) as FilterInput,
    basis: (read("basis", "[TagBasis!]", basis) ?? DEFAULT_BASIS) as readonly Basis[],
    orderBy: (read("orderBy", `[${name}Order!]`, orderWords(orderBy)) ?? []) as readonly OrderArgument[],
  };
}

/** `TITLE,-YEAR_START` as the API has it. */
function orderWords(orderBy: unknown): unknown {
  if (typeof orderBy !== "string") return orderBy;
  return orderBy
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => ({ field: word.replace(/^-/, ""), descending: word.startsWith("-") }));
}
