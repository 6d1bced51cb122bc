import type { Model } from "../../../../model/createModel.ts";
import type { SelectAnswer, SelectRequest } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { compileCount, countAnswer } from "./compileCount.ts";
import { compilePage, pageAnswer } from "./compilePage.ts";

/** The count of a set and a page of it, as far as they are asked for. */
export function compileSelect(model: Model, request: SelectRequest): [count: Compiled | null, page: Compiled | null] {
  return [request.count ? compileCount(model, request.set) : null, request.page ? compilePage(model, request) : null];
}

export function selectAnswer(
  model: Model,
  request: SelectRequest,
  [count = null, page = null]: readonly (FoundRow | null)[],
): SelectAnswer {
  const none: SelectAnswer = { rows: [], records: [], hasNext: false, hasPrevious: false, totalCount: null };
  return { ...(request.page ? pageAnswer(model, request, page) : none), totalCount: countAnswer(count) };
}
