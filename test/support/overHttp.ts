import { SignJWT } from "jose";
import type { Caller } from "../../src/model/workbench/Caller.ts";
import type { Answer } from "../api/workbench/people.ts";
import type { Send } from "../api/workbench/stress.ts";

const SECRET = "a secret of thirty-two bytes or more";
/** With which a service accepts the tokens of `overHttp`, and takes any number of votes. */
export const SERVED_WITH = { WSIS_SECRET: SECRET, WSIS_VOTERS: "none" };

/** Sends mutations to services in turn, each with a token of who sends. */
export function overHttp(urls: () => readonly string[]): Send {
  const tokens = new Map<string, Promise<string>>();
  let turn = 0;
  return async (caller, query, input) => {
    const token = tokens.get(caller.subject) ?? tokenOf(caller);
    tokens.set(caller.subject, token);
    const all = urls();
    const response = await fetch(`${all[turn++ % all.length]}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    return (await response.json()) as Answer;
  };
}

function tokenOf({ subject, role, organisation }: Caller): Promise<string> {
  return new SignJWT({ roles: [role], organisation })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    .setIssuer("wsis-graph")
    .setAudience("wsis-graph")
    .setExpirationTime("1 hour")
    .sign(new TextEncoder().encode(SECRET));
}
