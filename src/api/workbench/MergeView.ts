import type { NodeSummary } from "../../model/types.ts";
import type { Role } from "../../model/workbench/Caller.ts";
import type { MergeOutcome, Redirect } from "../../model/workbench/Redirect.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { MergeSource } from "../generated/types.ts";
import { checkSize, MOST_IDS } from "../limits/sizes.ts";

const DEFAULT_MOVED = 100;

/** That one record stands for another, as it is shown. Its methods are the fields of type Merge. */
export class MergeView implements MergeSource {
  readonly #redirect: Redirect;

  constructor(redirect: Redirect) {
    this.#redirect = redirect;
  }

  get duplicate(): string {
    return this.#redirect.duplicate;
  }

  get into(): string {
    return this.#redirect.into;
  }

  get outcome(): MergeOutcome {
    return this.#redirect.outcome;
  }

  get at(): string {
    return this.#redirect.at;
  }

  get role(): Role {
    return this.#redirect.role;
  }

  get organisation(): string | null {
    return this.#redirect.organisation || null;
  }

  get reason(): string {
    return this.#redirect.reason;
  }

  get revision(): number {
    return this.#redirect.revision;
  }

  moved({ first }: { first?: number | null }): readonly string[] {
    const { touched, duplicate, named } = this.#redirect;
    const size = first ?? DEFAULT_MOVED;
    checkSize("first", size, MOST_IDS);
    return touched.filter((id) => id !== duplicate && id !== named).slice(0, size);
  }

  async node(_: unknown, { loaders }: ApiContext): Promise<NodeSummary | null> {
    return loaders.nodes.load(this.#redirect.into);
  }
}
