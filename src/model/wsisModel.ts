import { createModel } from "./createModel.ts";
import { commitments } from "./domains/commitments.ts";
import { consultation } from "./domains/consultation.ts";
import { contributions } from "./domains/contributions.ts";
import { coordination } from "./domains/coordination.ts";
import { forum } from "./domains/forum.ts";
import { framework } from "./domains/framework.ts";
import { measurement } from "./domains/measurement.ts";
import { prizeCycles } from "./domains/prizeCycles.ts";
import { prizes } from "./domains/prizes.ts";
import { programme } from "./domains/programme.ts";
import { review } from "./domains/review.ts";
import { reviewProcess } from "./domains/reviewProcess.ts";
import { stocktaking } from "./domains/stocktaking.ts";
import type { ModelDef } from "./types.ts";

const domains = [
  framework,
  stocktaking,
  prizes,
  forum,
  review,
  measurement,
  commitments,
  prizeCycles,
  programme,
  consultation,
  contributions,
  reviewProcess,
  coordination,
];

/** Every kind, property, link and dimension of the WSIS graph, as data. */
export const wsisDefinition: ModelDef = {
  kinds: domains.flatMap((domain) => domain.kinds),
  links: domains.flatMap((domain) => domain.links),
  dimensions: domains.flatMap((domain) => domain.dimensions),
};

export const wsisModel = createModel(wsisDefinition);
