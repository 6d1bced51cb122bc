import { ERASED, textWithout } from "../model/workbench/erased.ts";
import type { WorkChange } from "./port.ts";

/** An entry of the log of the workbench without somebody; null if it does not tell of them. */
export function forgotten(change: WorkChange, subject: string): WorkChange | null {
  const reason = textWithout(change.reason, subject);
  if (change.actor !== subject && reason === change.reason) return null;
  return { ...change, actor: change.actor === subject ? ERASED : change.actor, reason };
}
