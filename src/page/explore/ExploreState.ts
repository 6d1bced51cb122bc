import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { Address } from "../parts/Address.ts";
import { joinKeys, splitKeys } from "../parts/keys.ts";
import { anyText, type Parameter, type Parameters } from "../parts/parameters.ts";
import { isPin, type Pin, pinParameter, pinsOf } from "./Pin.ts";

/** How many nodes may be shown around each start. */
export const SIZES = [30, 60, 150, 300, 1000] as const;
const USUAL = 60;
/** Starts and opened nodes, as one question may have no more. */
export const MOST_OPEN = 20;
/** Nodes of a picture. */
export const MOST_NODES = 2000;
/** What stands there if nothing is asked for. */
const FIRST = "ActionLine:C7-EHEA";

/** All that the explorer shows, as its address says it. Lists hold nothing twice. */
export interface ExploreState {
  /** What was begun with. */
  readonly nodes: readonly string[];
  /** What was opened since: its neighbours are shown too. */
  readonly open: readonly string[];
  readonly hidden: readonly string[];
  readonly kindsLeftOut: readonly string[];
  /** Relationships, as `RUN_BY`. */
  readonly linksLeftOut: readonly string[];
  readonly pins: readonly Pin[];
  /** Nodes around each start at most. */
  readonly each: number;
  readonly depth: 1 | 2;
  /** The ends of paths. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whose likes are told. */
  readonly like: string | null;
  /** Words to find a start by. */
  readonly find: string;
  /** Of the table, from 1. */
  readonly page: number;
}

/** Lists by the names of their parameters. */
const lists = {
  nodes: "node",
  open: "open",
  hidden: "hide",
  kindsLeftOut: "kinds.none",
  linksLeftOut: "links.none",
} as const;

/** What the page takes. Whether ids are of anything is seen when they are asked for. */
export function exploreParameters({ kinds, links }: Model): Parameters {
  const id: Parameter["expected"] = { example: "Country:KEN", fits: (value) => splitId(value) !== null };
  const names = (expected: readonly string[]): Parameter => ({ expected, list: true });
  return {
    ...Object.fromEntries([lists.nodes, lists.open, lists.hidden].map((name) => [name, { expected: id, list: true }])),
    [lists.kindsLeftOut]: names(kinds.map(({ name }) => name)),
    [lists.linksLeftOut]: names([...new Set(links.map(({ relationship }) => relationship))]),
    pin: { expected: { example: "Sdg:3~-120~45", fits: isPin }, list: true },
    each: { expected: SIZES.map(String) },
    depth: { expected: ["1", "2"] },
    ...Object.fromEntries(["from", "to", "like"].map((name) => [name, { expected: id }])),
    find: anyText,
    page: { expected: { example: "2", fits: (value) => /^[1-9]\d{0,5}$/.test(value) } },
  };
}

/** What an address says; whatever it says wrongly is as if it were not there. */
export function stateOf({ parameters }: Address): ExploreState {
  const list = (name: string) => [...new Set(parameters.getAll(name).flatMap(splitKeys))];
  const one = (name: string) => parameters.get(name) || null;
  const page = Number(parameters.get("page"));
  const [nodes, find] = [list(lists.nodes), parameters.get("find")?.trim() ?? ""];
  return {
    nodes: (nodes.length > 0 ? nodes : [FIRST]).slice(0, MOST_OPEN),
    open: list(lists.open),
    hidden: list(lists.hidden),
    kindsLeftOut: list(lists.kindsLeftOut),
    linksLeftOut: list(lists.linksLeftOut),
    pins: pinsOf(parameters),
    each: SIZES.find((size) => size === Number(parameters.get("each"))) ?? USUAL,
    depth: parameters.get("depth") === "2" ? 2 : 1,
    from: one("from"),
    to: one("to"),
    like: one("like"),
    find,
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The search parameters of a state; those that are as usual are left out. */
export function parametersOf(state: ExploreState): URLSearchParams {
  const parameters = new URLSearchParams();
  const say = (name: string, value: string | null) => value && parameters.set(name, value);
  for (const [list, name] of Object.entries(lists)) say(name, joinKeys(state[list as keyof typeof lists]));
  say("pin", pinParameter(state.pins));
  if (state.each !== USUAL) say("each", `${state.each}`);
  if (state.depth === 2) say("depth", "2");
  for (const name of ["from", "to", "like", "find"] as const) say(name, state[name]);
  if (state.page > 1) say("page", `${state.page}`);
  return parameters;
}

/** A link to this page in another state, in the same language. */
export function linkTo(address: Address, state: ExploreState): string {
  const parameters = parametersOf(state);
  const lang = address.get("lang");
  if (lang) parameters.set("lang", lang);
  return new Address(address.path, parameters).with({});
}

/** Neighbours of these are asked for. */
export function startsOf({ nodes, open }: ExploreState): string[] {
  return [...new Set([...nodes, ...open])].slice(0, MOST_OPEN);
}

/** How many nodes are asked for around each start, so that all of them together are no more than a picture holds. */
export function sizeOf(state: ExploreState): number {
  return Math.min(state.each, Math.floor(MOST_NODES / startsOf(state).length));
}

export function without(list: readonly string[], one: string): string[] {
  return list.filter((other) => other !== one);
}

export function withOne(list: readonly string[], one: string): string[] {
  return [...without(list, one), one];
}
