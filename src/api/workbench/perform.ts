import { createHash } from "node:crypto";
import { InputError } from "../../model/InputError.ts";
import { encodeRecord } from "../../model/record/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import { publicName } from "../../model/workbench/Caller.ts";
import type { Problem } from "../../model/workbench/Problem.ts";
import type { WorkItem } from "../../model/workbench/WorkItem.ts";
import type { Moment } from "../../store/port.ts";
import { type ApiContext, renewContext } from "../ApiContext.ts";
import { entering } from "./entering.ts";

/** What a write comes to, once it is known what is there. */
export interface Plan {
  /** The item as it is after the write; where a problem blocks, as it is. Null: there is none. */
  readonly record: WorkItem | null;
  readonly problems: readonly Problem[];
  readonly upserts?: readonly NodeRecord[];
  readonly deletes?: readonly string[];
  /** Ids of upserts that may have been deleted before. */
  readonly revives?: readonly string[];
  /** Items beside the record, and ids of those that go. */
  readonly more?: readonly WorkItem[];
  readonly discards?: readonly string[];
  readonly reason?: string;
}

/** One write that somebody asks for. */
export interface Deed {
  /** The mutation, as `submitProject`. */
  readonly name: string;
  readonly input: { readonly idempotencyKey: string };
  /** Ids of the records and of the items that it depends on. */
  readonly ids?: readonly string[];
  readonly items?: readonly string[];
  /** True: no log tells of it and no answer is kept, because asked again it comes to the same. */
  readonly secret?: boolean;
  /** May be called more than once; what it throws is thrown, and nothing is written. */
  readonly plan: (moment: Moment, present: readonly (NodeRecord | null)[]) => Plan;
}

/** What became of a deed. */
export interface Outcome {
  readonly record: WorkItem | null;
  readonly problems: readonly Problem[];
  /** The revision of the graph in which it can be read. */
  readonly revision: number;
}

/** An answer that was given, as it is kept. */
interface Receipt extends Outcome {
  /** Hash of what had been asked. */
  readonly input: string;
}

const keyPattern = /^[\x21-\x7e]{8,100}$/;

/**
 * Does what is asked for, once: the answer is kept under actor, mutation and key in the transaction of the write itself, and given again to who asks again.
 * What is refused writes nothing and is not kept. Throws an AccessError for who may not, an InputError for a key that is none or that has served for something else.
 */
export async function perform(
  context: ApiContext,
  { name, input, ids = [], items = [], secret = false, plan }: Deed,
): Promise<Outcome> {
  const { caller, workbench } = entering(context, `Mutation.${name}`);
  const { idempotencyKey, ...asked } = input;
  checkKey(idempotencyKey);
  const receiptId = `Receipt:${digest([caller.subject, name, idempotencyKey])}`;
  const inputHash = digest(asked);
  let outcome: Outcome | null = null;
  await workbench.update({
    actor: publicName(caller),
    ids,
    items: [receiptId, ...items],
    change: (present, moment) => {
      const [receipt, ...found] = moment.items;
      if (receipt && !secret) {
        const { input: before, ...kept } = receipt.content as Receipt;
        if (before !== inputHash)
          throw new InputError(
            "input.idempotencyKey",
            "This idempotency key has served for another input. Choose another key for each thing that is to be done",
          );
        outcome = kept;
        return { upserts: [] };
      }
      const planned = plan({ ...moment, items: found }, present);
      const {
        record,
        problems,
        upserts = [],
        deletes = [],
        revives = [],
        more = [],
        discards = [],
        reason = "",
      } = planned;
      if (!record || problems.some(({ blocks }) => blocks)) {
        outcome = { record, problems, revision: moment.sequence };
        return { upserts: [] };
      }
      const revision = moment.sequence + (deletes.length > 0 || differ(upserts, present) ? 1 : 0);
      outcome = { record, problems, revision };
      const kept: Receipt = { input: inputHash, ...outcome };
      const written: WorkItem = { id: receiptId, owner: "", organisation: "", state: "", content: kept };
      const work = {
        items: [record, ...more, ...(secret ? [] : [written])],
        discards,
        actor: secret ? null : caller.subject,
        reason: `${name}${reason && `: ${reason}`}`,
      };
      return { upserts, deletes, revives, work };
    },
  });
  const { revision } = outcome!;
  // An answer given again may be of a later revision than this operation began with, as that of a write.
  if (revision > context.reader.revision.sequence) await renewContext(context);
  return outcome!;
}

/** Throws an InputError for an idempotency key that is none. */
export function checkKey(key: string): void {
  if (!keyPattern.test(key))
    throw new InputError(
      "input.idempotencyKey",
      "Cannot use the idempotency key: expected 8 to 100 visible ASCII characters, as a UUID is",
    );
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url");
}

/** True if some of these records are not as they are already. */
function differ(records: readonly NodeRecord[], present: readonly (NodeRecord | null)[]): boolean {
  return records.some((record) => {
    const before = present.find((one) => one?.id === record.id);
    return !before || encodeRecord(before) !== encodeRecord(record);
  });
}

/** What tells two things apart that the same person begins: a part of an id, of eight characters. */
export function idPart(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
}
