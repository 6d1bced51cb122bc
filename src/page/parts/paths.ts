import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { camelCase } from "../../model/words/camelCase.ts";

/** Kinds whose pages have a shorter name. */
const SHORT: Readonly<Record<string, string>> = { SdgTarget: "target" };

/** The first part of the addresses of a kind's things, as `actionLine` or `target`. */
export function pathName(kind: string): string {
  return SHORT[kind] ?? camelCase(kind);
}

/** The path of a thing's page, as `sdg/3`; that of nothing for an id that is none. */
export function pathOf(id: string): string {
  const split = splitId(id);
  return split ? `${pathName(split.kind)}/${encodeURIComponent(split.key)}` : "";
}

/** The kind that the first part of an address names. */
export function kindOfPath(model: Model, name: string): string | undefined {
  return model.kinds.find(({ name: kind }) => pathName(kind) === name || camelCase(kind) === name)?.name;
}
