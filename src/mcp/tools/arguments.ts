import { z } from "zod";
import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Kind, Model } from "../../model/createModel.ts";
import { ToolFault } from "../ToolFault.ts";

/** Arguments that several tools take. */
export const where = z.record(z.string(), z.unknown()).optional().describe("filter");
export const basis = z.array(z.enum(["DECLARED", "SUGGESTED", "IMPLIED"])).optional();

/** The kind of a set, by its plural or its name in any case. Throws a ToolFault that names those there are. */
export function kindOf(model: Model, of: string): Kind {
  const kind = findKind(model, of);
  if (kind) return kind;
  const known = model.kinds.map(({ plural }) => plural).join(", ");
  throw new ToolFault(`of: there is no kind "${of.slice(0, 100)}". There are ${known}`);
}

export function findKind(model: Model, of: string): Kind | undefined {
  const asked = of.toLowerCase();
  return model.kinds.find((kind) =>
    [kind.plural, kind.name, setField(kind)].some((name) => name.toLowerCase() === asked),
  );
}

/** The dimension of a kind, in any case. Throws a ToolFault that names those there are. */
export function dimensionOf({ plural, dimensions }: Kind, name: string): string {
  const found = dimensions.find((dimension) => dimension.name === name.toUpperCase());
  if (found) return found.name;
  const known = dimensions.map((dimension) => dimension.name).join(", ") || "none";
  throw new ToolFault(`${plural} have no dimension "${name.slice(0, 100)}". They have ${known}`);
}

/** A value of an enum, as it may stand in a document. Throws a ToolFault for what is no name. */
export function nameOf(argument: string, text: string): string {
  if (/^[A-Z][A-Z0-9_]{0,60}$/.test(text)) return text;
  throw new ToolFault(`${argument}: expected a name in capitals, as YEAR_START`);
}
