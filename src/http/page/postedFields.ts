import type { FastifyRequest } from "fastify";
import { HttpFault } from "../request/HttpFault.ts";

/** What a form says that was posted; null for a GET. Throws an HttpFault for what another site posts, and for what is no form. */
export function postedFields({ method, body, headers }: FastifyRequest): URLSearchParams | null {
  if (method !== "POST") return null;
  const from = headers["sec-fetch-site"];
  if (from !== undefined && from !== "same-origin" && from !== "none")
    throw new HttpFault(403, "This form was sent from another site. Open it here.");
  if (!(body instanceof URLSearchParams)) throw new HttpFault(415, "Send the form as a browser does.");
  return body;
}
