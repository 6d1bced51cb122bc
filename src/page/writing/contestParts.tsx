import type { ReactElement, ReactNode } from "react";
import type { ContestAction, ContestPhase, EntryState } from "../../model/workbench/Contest.ts";
import { inZone, type Phase } from "../../model/workbench/phases.ts";
import type { Scene } from "../Page.ts";
import { fill } from "../parts/texts.ts";

export interface ShownEntry {
  readonly id: string;
  readonly category: string;
  readonly state: EntryState;
  readonly mine: boolean;
  readonly revision: number;
  readonly actions: readonly ContestAction[];
  readonly project: { readonly id: string; readonly name: string } | null;
}

/** A contest as a page shows it. */
export interface Shown {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
  readonly categories: readonly string[];
  readonly revision: number;
  readonly announcedAt: string | null;
  readonly phases: readonly (Phase & { readonly phase: ContestPhase })[];
  readonly entries: readonly ShownEntry[];
  readonly myVotes: readonly { readonly category: string; readonly entry: string }[];
}

/** What the forms of a page send beside what is chosen. */
export interface Step {
  readonly scene: Scene;
  readonly contest: Shown;
  readonly token: string;
  readonly idempotencyKey: string;
}

export function phaseOf({ phases }: Shown, wanted: ContestPhase): Phase {
  return phases.find(({ phase }) => phase === wanted)!;
}

/** An instant as clocks of the contest's zone show it. */
export function when(instant: string, zone: string): string {
  return inZone(instant, zone);
}

/** A text with the times of a phase of a contest. */
export function timed(text: string, { zone }: Shown, { opens, closes }: Phase): string {
  return fill(text, { opens: when(opens, zone), closes: when(closes, zone) });
}

export function stateName({ model, words }: Scene, state: EntryState): string {
  const vocabulary = model.vocabularies.get("PrizeStatus");
  return vocabulary ? words.term(vocabulary, state) : state;
}

/** A link to a page of a contest. */
export function Link({
  scene,
  page,
  contest,
  children,
}: {
  readonly scene: Scene;
  readonly page: string;
  readonly contest: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  return <a href={scene.address.to(page, contest === undefined ? {} : { contest })}>{children}</a>;
}

/** What every form says beside what is chosen. `of`: which form of the page it is, so that each has a key of its own. */
export function Kept({ step, of }: { readonly step: Step; readonly of: string | number }): ReactElement {
  return (
    <>
      <input type="hidden" name="token" value={step.token} />
      <input type="hidden" name="contest" value={step.contest.key} />
      <input type="hidden" name="key" value={`${step.idempotencyKey}-${of}`} />
    </>
  );
}
