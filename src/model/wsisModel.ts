import { createModel } from "./createModel.ts";
import { forum } from "./domains/forum.ts";
import { framework } from "./domains/framework.ts";
import { prizes } from "./domains/prizes.ts";
import { review } from "./domains/review.ts";
import { stocktaking } from "./domains/stocktaking.ts";
import type { ModelDef } from "./types.ts";

const domains = [framework, stocktaking, prizes, forum, review];

/** Every kind, property, link and dimension of the WSIS graph, as data. */
export const wsisDefinition: ModelDef = {
  kinds: domains.flatMap((domain) => domain.kinds),
  links: domains.flatMap((domain) => domain.links),
  dimensions: domains.flatMap((domain) => domain.dimensions),
};

export const wsisModel = createModel(wsisDefinition);
