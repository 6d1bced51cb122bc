import type { FilterField, Model } from "../../model/createModel.ts";
import type { BasisMask } from "../../model/filter/basis.ts";
import { EVERYTHING } from "../../model/filter/combine.ts";
import type { Filter, FilteredStep } from "../../model/filter/Filter.ts";
import { endKind, startKind, targetKind } from "../../model/links/linkStep.ts";
import { sideField } from "../../model/links/sideField.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { PathStep } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";

/**
 * From each start, the chains of nodes over all steps, start first, in the order of their ids: at most `limit` a start. Each
 * start must be of the kind that the first step starts at. Asks the store once a step, whatever the number of starts.
 */
export async function chainsFrom(
  context: ApiContext,
  starts: readonly string[],
  steps: readonly FilteredStep[],
  limit: number,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  let chains = new Map(starts.map((id): [string, string[][]] => [id, [[id]]]));
  for (const step of steps) {
    const ends = new Set([...chains.values()].flatMap((of) => of.map((chain) => chain.at(-1)!)));
    const next = new Map(
      await Promise.all([...ends].map(async (id) => [id, await linkedFrom(context, id, step, limit)] as const)),
    );
    chains = new Map(
      [...chains].map(([start, of]) => [
        start,
        of.flatMap((chain) => (next.get(chain.at(-1)!) ?? []).map((id) => [...chain, id])).slice(0, limit),
      ]),
    );
  }
  return chains;
}

async function linkedFrom(context: ApiContext, id: string, step: FilteredStep, limit: number): Promise<string[]> {
  const { model, loaders } = context;
  const { link, reverse, filter, basis } = step;
  const { rows, records } = await loaders.select.load({
    set: { kind: targetKind(model, step), from: { link, reverse, ids: [id] }, filter, basis },
    orderBy: [],
    page: { limit, backward: false },
    count: false,
  });
  for (const record of records ?? []) loaders.nodes.prime(record.id, record);
  return rows.map((row) => row.id);
}

/** The steps to what meets a condition: each leads only to where the rest of the path leads on. */
export function stepsTo(
  model: Model,
  path: readonly PathStep[],
  last: Filter,
  basis: BasisMask,
): readonly FilteredStep[] {
  const steps: FilteredStep[] = [];
  let filter = last;
  for (let index = path.length - 1; index >= 0; index--) {
    const { link, reverse = false } = path[index]!;
    steps.unshift({ link, reverse, basis, filter });
    const near = startKind(model, { link, reverse });
    filter = { op: "some", field: linkField(model, near, link, reverse), filter, basis };
  }
  return steps;
}

/** What the node at the end of a condition's path has to be. */
export function endFilter(model: Model, condition: Filter): Filter {
  switch (condition.op) {
    case "any": {
      const { field, keys, basis } = condition;
      if (field.property === undefined && field.target)
        return { op: "ids", ids: keys.map((key) => nodeId(field.target?.name as string, key)) };
      return { op: "any", field: endField(model, field), keys, basis };
    }
    case "exists":
      return condition.field.property === undefined
        ? EVERYTHING
        : { ...condition, field: endField(model, condition.field) };
    case "range":
      return { ...condition, field: endField(model, condition.field) };
    case "some":
      return condition.filter;
    default:
      throw new RangeError(`A condition "${condition.op}" has no path`);
  }
}

function linkField(model: Model, kind: string, link: string, reverse: boolean): FilterField {
  const side = model.kind(kind).sides.find((of) => of.link.name === link && of.reverse === reverse);
  if (!side) throw new RangeError(`${kind} has no filter over ${link}`);
  return sideField(model, side);
}

/** Made once, as stores keep indexes by field. */
const endFields = new WeakMap<FilterField, FilterField>();

/** The same property as a field of the kind that has it. */
function endField(model: Model, field: FilterField): FilterField {
  const kind = endKind(model, field.kind, field.path);
  const declared = propertyField(model, kind, field.property!, field.part);
  if (declared) return declared;
  let made = endFields.get(field);
  if (!made) {
    made = { ...field, kind, path: [], tagged: false };
    endFields.set(field, made);
  }
  return made;
}

/** The filter field of a kind that holds a property's own values, if it has one. */
export function propertyField(model: Model, kind: string, property: string, part?: "year"): FilterField | undefined {
  return model
    .kind(kind)
    .filterFields.find((field) => field.path.length === 0 && field.property === property && field.part === part);
}
