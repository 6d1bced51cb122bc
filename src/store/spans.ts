import { type TracingChannel, tracingChannel } from "node:diagnostics_channel";

/** An operation over HTTP; `request` is Fastify's, which knows in the end what became of it. */
export interface OperationSpan {
  readonly request: unknown;
}

/** A question to the port. */
export interface PortSpan {
  readonly method: string;
}

/** A statement to a server; without its values, which are what people ask. */
export interface StatementSpan {
  readonly text: string;
}

/** What goes on, for whoever listens: nobody does unless a tracer was switched on, and then it costs nothing. */
export const operations = tracingChannel<unknown, OperationSpan>("wsis:operation");
export const portCalls = tracingChannel<unknown, PortSpan>("wsis:port");
export const statements = tracingChannel<unknown, StatementSpan>("wsis:statement");

/** Runs work, and tells of it where somebody listens. */
export function traced<Span extends object, T>(
  channel: TracingChannel<unknown, Span>,
  span: Span,
  work: () => Promise<T>,
): Promise<T> {
  return channel.start.hasSubscribers ? channel.tracePromise(work, span) : work();
}
