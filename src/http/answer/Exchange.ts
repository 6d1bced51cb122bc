import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { Pinned } from "../GraphApi.ts";
import type { AnswerType } from "../request/negotiate.ts";

/** What of an HTTP request Apollo has to know, and the type of its answer. */
interface AskedOverHttp {
  readonly method: string;
  readonly search: string;
  readonly body: unknown;
  readonly type: AnswerType;
}

/** One request on its way through Apollo, which hands it to plugins as `request.http`. */
export class Exchange implements HTTPGraphQLRequest {
  readonly method: string;
  readonly headers = new HeaderMap();
  readonly search: string;
  readonly body: unknown;
  readonly type: AnswerType;
  readonly pinned: Pinned;
  /** Set once a query was executed without errors: its answer holds for the revision. */
  cacheable = false;
  /** Set once a query was executed while somebody wrote, so that its parts may not fit together. */
  inconsistent = false;
  /** What the operation is called, once it was read. */
  operation: string | null = null;
  /** `ok`, or the code of the first error; `refused` before anything was read. */
  outcome = "refused";
  /** The limit that it met. */
  limit: string | null = null;

  constructor({ method, search, body, type }: AskedOverHttp, pinned: Pinned) {
    this.method = method;
    this.search = search;
    this.body = body;
    this.type = type;
    this.pinned = pinned;
    this.headers.set("accept", type);
    if (method === "POST") this.headers.set("content-type", "application/json");
  }
}
