/** A tool cannot answer, for a reason that the caller is told: a code of the API, and the argument that is to blame. */
export class ToolFault extends Error {
  readonly code: string;
  readonly path: string | null;

  constructor(message: string, code = "BAD_USER_INPUT", path: string | null = null) {
    super(message);
    this.code = code;
    this.path = path;
  }
}
