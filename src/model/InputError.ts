/** Something that the caller sent cannot be used. `path` leads to it, as `where.sdgs.any[0]`. */
export class InputError extends Error {
  readonly code = "BAD_USER_INPUT";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = "InputError";
    this.path = path;
  }
}
