/** Where faults of the server itself are written. */
export interface Logger {
  error(message: string, error?: unknown): void;
}

export const consoleLogger: Logger = {
  error: (message, error) => (error === undefined ? console.error(message) : console.error(message, error)),
};
