import { setImmediate } from "node:timers/promises";
import type { ApiContext } from "../../api/ApiContext.ts";
import type { ConnectionRequest } from "../../api/request/ConnectionRequest.ts";
import type { Position } from "../../model/requests.ts";
import type { NodeRecord } from "../../model/types.ts";

/** How many records are read at a time: others are answered between. */
const AT_ONCE = 100;

/** The data changed while they were read, so that what was read is of no one revision. */
export class MovedError extends Error {}

/** The records of a set in its order, a batch at a time, all of one revision. Throws a MovedError where that fails. */
export async function* readSet(context: ApiContext, request: ConnectionRequest): AsyncGenerator<readonly NodeRecord[]> {
  const { reader } = context;
  const whole = request.orderBy.length === 0 && Object.keys(request.where).length === 0;
  const batches = whole && reader.records ? inBatches(reader.records(request.kind.name)) : pages(context, request);
  for await (const batch of batches) {
    yield batch;
    // By itself, waiting for what is ready lets nobody else go on.
    await setImmediate();
  }
  if (reader.isConsistent && !(await reader.isConsistent()))
    throw new MovedError("Somebody wrote while the records were read");
}

function* inBatches(records: Iterable<NodeRecord>): Generator<readonly NodeRecord[]> {
  let batch: NodeRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* pages(
  { reader }: ApiContext,
  { set, orderBy }: ConnectionRequest,
): AsyncGenerator<readonly NodeRecord[]> {
  for (let after: Position | undefined, more = true; more; ) {
    const page = { limit: AT_ONCE, backward: false, ...(after && { after }) };
    const [answer] = await reader.select([{ set, orderBy, page, count: false }]);
    const { rows, hasNext } = answer!;
    const records = await reader.nodes(rows.map(({ id }) => id));
    if (records.includes(null)) throw new MovedError("A record went while the records were read");
    yield records as readonly NodeRecord[];
    after = rows.at(-1);
    more = hasNext && after !== undefined;
  }
}
