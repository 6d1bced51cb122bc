import { expect } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import type { Caller, Role } from "../../../src/model/workbench/Caller.ts";
import type { GraphStore } from "../../../src/store/port.ts";

export const person = (subject: string, role: Role | null, organisation = ""): Caller => ({
  subject,
  role,
  organisation,
  development: true,
});

export const alice = person("alice@example.org", "CONTRIBUTOR", "itu");
export const alan = person("alan@example.org", "CONTRIBUTOR", "itu");
export const carol = person("carol@example.org", "CONTRIBUTOR", "fao");
export const rita = person("rita@example.org", "REVIEWER", "who");
export const rolf = person("rolf@example.org", "REVIEWER", "itu");
export const rosa = person("rosa@example.org", "REVIEWER", "unicef");
export const ada = person("ada@example.org", "ADMIN");

/** What a submission answers with, in these tests. */
export const SHOWN = `record {
    id kind state revision name values mine organisation actions claimedUntil
    events { action from to role organisation mine note }
    published { id name sources verified ... on Project { title countries { nodes { key } } actionLines { nodes { key } } } }
  }
  problems { code path message received blocks } revision`;

let keys = 0;
export const aKey = () => `key-${String(++keys).padStart(8, "0")}`;

// biome-ignore lint/suspicious/noExplicitAny: answers are compared as a client sees them
export type Answer = any;

/** What people do through the API of a store. */
export function desk(store: GraphStore) {
  const api = createApi({ store });
  const run = async (caller: Caller | null, query: string, variables: Record<string, unknown> = {}, now?: string) => {
    const answer = await api.execute({ query, variables }, { caller, ...(now !== undefined && { now }) });
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
  const tell = async (caller: Caller | null, query: string, variables: Record<string, unknown> = {}, now?: string) => {
    const { data, errors } = await run(caller, query, variables, now);
    expect(errors).toBeUndefined();
    return data;
  };
  const mutate = async (caller: Caller, name: string, type: string, input: Record<string, unknown>) =>
    (await tell(caller, `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${SHOWN} } }`, { input })).it;
  const submit = (caller: Caller, project: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
    mutate(caller, "submitProject", "SubmitProjectInput", { project, idempotencyKey: aKey(), ...rest });
  const act = (
    caller: Caller,
    name: string,
    record: { id: string; revision: number },
    rest: Record<string, unknown> = {},
  ) =>
    mutate(caller, `${name}Submission`, "SubmissionActionInput", {
      id: record.id,
      expectedRevision: record.revision,
      idempotencyKey: aKey(),
      ...rest,
    });
  const revise = (
    caller: Caller,
    record: { id: string; revision: number },
    project: Record<string, unknown>,
    rest = {},
  ) =>
    mutate(caller, "reviseProject", "ReviseProjectInput", {
      id: record.id,
      expectedRevision: record.revision,
      idempotencyKey: aKey(),
      project,
      ...rest,
    });
  const published = async (project: Record<string, unknown>) => {
    const begun = await submit(alice, project);
    const claimed = await act(rita, "claim", begun.record);
    return act(rita, "accept", claimed.record);
  };
  return { run, tell, mutate, submit, act, revise, published };
}
