import { InputError } from "../../model/InputError.ts";
import { ENTRY_STATES, type EntryState } from "../../model/workbench/Contest.ts";
import type { Action } from "../../model/workbench/transitions.ts";
import type { ApiContext } from "../ApiContext.ts";
import type {
  MutationAnnounceContestArgs,
  MutationEnterContestArgs,
  MutationErasePersonArgs,
  MutationMergeRecordsArgs,
  MutationNominateEntryArgs,
  MutationOpenConsultationArgs,
  MutationPlanContestArgs,
  MutationProposeLinkageArgs,
  MutationReviseContributionArgs,
  MutationReviseLinkageArgs,
  MutationReviseProjectArgs,
  MutationSelectEntryArgs,
  MutationSubmitContributionArgs,
  MutationSubmitProjectArgs,
  MutationUnmergeRecordsArgs,
  MutationVoteArgs,
  SubmissionActionInput,
} from "../generated/types.ts";
import { announceContest, enterContest, planContest, setEntryState, vote } from "../workbench/contests.ts";
import { erasePerson } from "../workbench/erasing.ts";
import { mergeRecords } from "../workbench/merging.ts";
import { openConsultation } from "../workbench/openConsultation.ts";
import { act, revise, submit } from "../workbench/Submissions.ts";
import { unmergeRecords } from "../workbench/unmerging.ts";
import type { WrittenResolvers } from "./ResolverMap.ts";

const linkage = { kind: "Linkage", root: "input.linkage" };
const contribution = { kind: "Contribution", root: "input.contribution" };
const project = { kind: "Project", root: "input.project" };

function acting(name: string, action: Action) {
  return (_: unknown, { input }: { input: SubmissionActionInput }, context: ApiContext) =>
    act(context, name, input, action);
}

/** What an entry can be selected as. */
function selectable(state: string): EntryState {
  const found = ENTRY_STATES.find((one) => one === state && one !== "SUBMITTED");
  if (!found) throw new InputError("input.state", `Cannot select as ${state}: expected CHAMPION, WINNER or NOMINATED`);
  return found;
}

/** Everything that is written. */
export const mutationResolvers: WrittenResolvers["Mutation"] = {
  submitProject: (_, { input }: MutationSubmitProjectArgs, context) => {
    const { project: values, asDraft, idempotencyKey } = input;
    return submit(context, "submitProject", { values, asDraft: asDraft ?? false, idempotencyKey }, project);
  },
  reviseProject: (_, { input }: MutationReviseProjectArgs, context) => {
    const { project: values, ...rest } = input;
    return revise(context, "reviseProject", { ...rest, values }, project);
  },
  proposeLinkage: (_, { input }: MutationProposeLinkageArgs, context) => {
    const { linkage: values, asDraft, idempotencyKey } = input;
    return submit(context, "proposeLinkage", { values, asDraft: asDraft ?? false, idempotencyKey }, linkage);
  },
  reviseLinkage: (_, { input }: MutationReviseLinkageArgs, context) => {
    const { linkage: values, ...rest } = input;
    return revise(context, "reviseLinkage", { ...rest, values }, linkage);
  },
  submitContribution: (_, { input }: MutationSubmitContributionArgs, context) => {
    const { contribution: values, asDraft, idempotencyKey } = input;
    return submit(context, "submitContribution", { values, asDraft: asDraft ?? false, idempotencyKey }, contribution);
  },
  reviseContribution: (_, { input }: MutationReviseContributionArgs, context) => {
    const { contribution: values, ...rest } = input;
    return revise(context, "reviseContribution", { ...rest, values }, contribution);
  },
  openConsultation: (_, { input }: MutationOpenConsultationArgs, context) => openConsultation(context, input),
  planContest: (_, { input }: MutationPlanContestArgs, context) => planContest(context, input),
  enterContest: (_, { input }: MutationEnterContestArgs, context) => enterContest(context, input),
  nominateEntry: (_, { input }: MutationNominateEntryArgs, context) =>
    setEntryState(context, "nominateEntry", input, "NOMINATED"),
  vote: (_, { input }: MutationVoteArgs, context) => vote(context, input),
  selectEntry: (_, { input }: MutationSelectEntryArgs, context) =>
    setEntryState(context, "selectEntry", input, selectable(input.state)),
  announceContest: (_, { input }: MutationAnnounceContestArgs, context) => announceContest(context, input),
  submitDraft: acting("submitDraft", "SUBMIT"),
  withdrawSubmission: acting("withdrawSubmission", "WITHDRAW"),
  claimSubmission: acting("claimSubmission", "CLAIM"),
  releaseSubmission: acting("releaseSubmission", "RELEASE"),
  returnSubmission: acting("returnSubmission", "RETURN"),
  rejectSubmission: acting("rejectSubmission", "REJECT"),
  acceptSubmission: acting("acceptSubmission", "ACCEPT"),
  reopenSubmission: acting("reopenSubmission", "REOPEN"),
  unacceptSubmission: acting("unacceptSubmission", "UNACCEPT"),
  retireSubmission: acting("retireSubmission", "RETIRE"),
  mergeRecords: (_, { input }: MutationMergeRecordsArgs, context) => mergeRecords(context, input),
  erasePerson: (_, { input }: MutationErasePersonArgs, context) => erasePerson(context, input),
  unmergeRecords: (_, { input }: MutationUnmergeRecordsArgs, context) => unmergeRecords(context, input),
};
