import type { Phase } from "./phases.ts";
import type { WorkItem } from "./WorkItem.ts";

/** The time in which something can be handed in. */
export interface Window extends Phase {
  /** IANA name of the zone in which people are told of it. */
  readonly zone: string;
  /** Counts its changes, from 1. */
  readonly revision: number;
}

export function windowId(of: string): string {
  return `Window:${of}`;
}

export function windowItem(of: string, window: Window): WorkItem {
  return { id: windowId(of), owner: "", organisation: "", state: "", content: window };
}

/** The window that an item holds: whatever is kept under an id of this kind was written by `windowItem`. */
export function windowOf({ content }: WorkItem): Window {
  return content as Window;
}
