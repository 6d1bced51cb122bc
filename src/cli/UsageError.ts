/** The command line or the environment cannot be used. */
export class UsageError extends Error {}
