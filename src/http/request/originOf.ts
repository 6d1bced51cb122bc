import type { FastifyRequest } from "fastify";

/** A part of a path, or several, as a proxy may name them. */
const PREFIX = /^(?:\/[\w.~-]+)+\/?$/;

/**
 * Where the site is, as far as a request says: the scheme and the host, and below which path a proxy has it, without a slash at the
 * end. The word of a proxy that is not trusted is not taken.
 */
export function originOf({
  protocol,
  host,
  headers,
  ips = [],
}: Pick<FastifyRequest, "protocol" | "host" | "headers" | "ips">): string {
  const told = headers["x-forwarded-prefix"];
  // Of a trusted proxy more than its own address is known.
  const prefix = ips.length > 1 && typeof told === "string" && PREFIX.test(told) ? told.replace(/\/$/, "") : "";
  return `${protocol}://${host}${prefix}`;
}
