/** An operation took longer than it may. */
export class TimeoutError extends Error {
  readonly code = "TIMEOUT";

  constructor() {
    super("The operation took too long and was given up: ask for smaller pages or fewer levels");
    this.name = "TimeoutError";
  }
}
