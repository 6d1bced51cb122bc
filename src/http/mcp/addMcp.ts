import {
  createMcpHandler,
  localhostAllowedHostnames,
  type McpServerFactory,
  validateHostHeader,
  validateOriginHeader,
} from "@modelcontextprotocol/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "../Logger.ts";
import { HttpFault } from "../request/HttpFault.ts";

export interface McpOptions {
  /** Hosts by whose names the service is reached, besides those of the loopback; pages of these may ask. */
  readonly hosts: readonly string[];
  readonly server: McpServerFactory;
  readonly logger: Logger;
}

/** Serves tools at /mcp, to who reaches the service by a name that it knows: a page of another origin cannot. */
export function addMcp(app: FastifyInstance, { hosts, server, logger }: McpOptions): void {
  const known = [...localhostAllowedHostnames(), ...hosts];
  const handler = createMcpHandler(server, {
    onerror: (error) => logger.error("A call of a tool failed", error),
    maxSubscriptions: 0,
  });
  app.addHook("onClose", () => handler.close());
  app.route({
    method: ["GET", "POST", "DELETE"],
    url: "/mcp",
    handler: async (request, reply) => {
      const { host, origin } = request.headers;
      for (const checked of [validateHostHeader(host, known), validateOriginHeader(origin, known)])
        if (!checked.ok)
          throw new HttpFault(403, `${checked.message}. Start with --mcp HOST to be reached by another name.`);
      return send(reply, await handler.fetch(webRequest(request), { parsedBody: request.body }));
    },
  });
}

/** The request as the web has it; its body has been read. */
function webRequest({ method, url, headers }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as [string, string]],
  );
  return new Request(`http://${headers.host ?? "localhost"}${url}`, { method, headers: given });
}

/** No answer goes on for longer than its call. */
async function send(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  const { status, headers } = answer;
  reply.code(status).headers(Object.fromEntries(headers)).header("cache-control", "no-store");
  return reply.send(await answer.text());
}
