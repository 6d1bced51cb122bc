import type { Role } from "../../model/workbench/Caller.ts";
import type { Action } from "../../model/workbench/transitions.ts";

/** Who may call a field: who has a role; of what concerns one submission, whoever its transition lets. */
export type Right = { readonly role: Role } | { readonly action: Action } | { readonly anyone: true };

/** Of every mutation, and of every field that reads the workbench. A field without a right is refused, and a test says so. */
export const rights: Readonly<Record<string, Right>> = {
  "Mutation.submitProject": { role: "CONTRIBUTOR" },
  "Mutation.reviseProject": { action: "REVISE" },
  "Mutation.proposeLinkage": { role: "CONTRIBUTOR" },
  "Mutation.reviseLinkage": { action: "REVISE" },
  "Mutation.submitContribution": { role: "CONTRIBUTOR" },
  "Mutation.reviseContribution": { action: "REVISE" },
  "Mutation.openConsultation": { role: "ADMIN" },
  "Mutation.planContest": { role: "ADMIN" },
  "Mutation.enterContest": { role: "CONTRIBUTOR" },
  "Mutation.nominateEntry": { role: "REVIEWER" },
  "Mutation.vote": { role: "CONTRIBUTOR" },
  "Mutation.selectEntry": { role: "REVIEWER" },
  "Mutation.announceContest": { role: "ADMIN" },
  "Mutation.submitDraft": { action: "SUBMIT" },
  "Mutation.withdrawSubmission": { action: "WITHDRAW" },
  "Mutation.claimSubmission": { action: "CLAIM" },
  "Mutation.releaseSubmission": { action: "RELEASE" },
  "Mutation.returnSubmission": { action: "RETURN" },
  "Mutation.rejectSubmission": { action: "REJECT" },
  "Mutation.acceptSubmission": { action: "ACCEPT" },
  "Mutation.reopenSubmission": { action: "REOPEN" },
  "Mutation.unacceptSubmission": { action: "UNACCEPT" },
  "Mutation.retireSubmission": { action: "RETIRE" },
  "Mutation.mergeRecords": { role: "REVIEWER" },
  "Mutation.unmergeRecords": { role: "REVIEWER" },
  "Mutation.erasePerson": { role: "ADMIN" },
  "Query.merge": { role: "REVIEWER" },
  "Query.contest": { anyone: true },
  "Query.contests": { anyone: true },
  "Query.viewer": { anyone: true },
  "Query.submission": { role: "CONTRIBUTOR" },
  "Query.mySubmissions": { role: "CONTRIBUTOR" },
  "Query.reviewQueue": { role: "REVIEWER" },
};
