import type { WrittenAnswer } from "../answer/createAnswerer.ts";
import { json } from "../request/negotiate.ts";

/** The part of a GraphQL answer that files are made of. */
export interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly warnings?: readonly { readonly message: string }[] };
}

/** True for an answer that is none, or not whole. */
export function isBad({ data, errors }: Body): boolean {
  return !data || errors !== undefined;
}

/** The errors of an answer as GraphQL has them, with their status. */
export function badAnswer({ errors }: Body, text: string): WrittenAnswer {
  return { status: statusOf(errors?.[0]?.extensions?.code), text, mediaType: json, headers: {} };
}

/** The HTTP status of an error code. */
export function statusOf(code: string | undefined): number {
  const faults: Readonly<Record<string, number>> = { INTERNAL_SERVER_ERROR: 500, UNAVAILABLE: 503, TIMEOUT: 504 };
  return faults[code ?? ""] ?? 400;
}
