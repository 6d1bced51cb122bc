/** A request that cannot be answered as it was sent. Told to the caller as a GraphQL error with this HTTP status. */
export class HttpFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "HttpFault";
    this.status = status;
    this.code = status === 404 || status === 410 ? "NOT_FOUND" : status === 503 ? "UNAVAILABLE" : "BAD_USER_INPUT";
    this.headers = headers;
  }
}
