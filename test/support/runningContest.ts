import {
  ballotKeyId,
  CONTEST_PHASES,
  type ContestPhase,
  contestItem,
  type EntryState,
  entryId,
  entryItem,
  plainItem,
} from "../../src/model/workbench/Contest.ts";
import type { Phase } from "../../src/model/workbench/phases.ts";
import type { WorkItem } from "../../src/model/workbench/WorkItem.ts";

const HOUR = 3_600_000;

/** A contest of which a phase is open now, with entries of projects of the small graph. */
export function runningContest(key: string, phase: ContestPhase, state: EntryState = "NOMINATED"): WorkItem[] {
  const begin = Date.now() - HOUR - CONTEST_PHASES.indexOf(phase) * 2 * HOUR;
  const phases = Object.fromEntries(
    CONTEST_PHASES.map((one, index): [ContestPhase, Phase] => [
      one,
      {
        opens: new Date(begin + index * 2 * HOUR).toISOString(),
        closes: new Date(begin + (index + 1) * 2 * HOUR).toISOString(),
      },
    ]),
  ) as Record<ContestPhase, Phase>;
  const contest = {
    key,
    name: `WSIS Prizes ${key}`,
    year: 2026,
    zone: "Europe/Zurich",
    categories: ["C7-EHEA"],
    phases,
    announcedAt: null,
    revision: 1,
  };
  const entries = ["clinic", "school"].map((project) =>
    entryItem({
      id: entryId(key, project),
      owner: "owner@example.org",
      organisation: "itu",
      contest: key,
      project,
      category: "C7-EHEA",
      state,
      revision: 1,
    }),
  );
  return [contestItem(contest), plainItem(ballotKeyId(key), { secret: "c2VjcmV0" }), ...entries];
}
