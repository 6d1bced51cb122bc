import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "./Logger.ts";
import { HttpFault } from "./request/HttpFault.ts";
import { json, negotiate } from "./request/negotiate.ts";

/** Answers with one coded error, in the shape of a GraphQL answer. */
export function sendError(request: FastifyRequest, reply: FastifyReply, fault: HttpFault): FastifyReply {
  return reply
    .code(fault.status)
    .headers(fault.headers)
    .header("cache-control", "no-store")
    .type(negotiate(request.headers.accept) ?? json)
    .send(errorBody(fault.code, fault.message));
}

export function errorBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

const fastifyMessages: Readonly<Record<number, string>> = {
  413: "The body is too large. Send a shorter operation.",
  414: "The address is too long. Send the operation by POST.",
  415: "The Content-Type is not accepted. Send application/json.",
};

/** Tells the caller what is theirs to mend, by `send`; what is not is masked and logged. */
export function sendThrown(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  { logger, send = sendError }: { readonly logger: Logger; readonly send?: typeof sendError },
): FastifyReply {
  if (error instanceof HttpFault) return send(request, reply, error);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500)
    return send(request, reply, new HttpFault(status, fastifyMessages[status] ?? "The request cannot be read."));
  logger.error("A request failed", error);
  reply.code(500).type(negotiate(request.headers.accept) ?? json);
  return reply.send(errorBody("INTERNAL_SERVER_ERROR", "Internal server error"));
}
