import type { Revision } from "../../store/port.ts";
import { describeData, describer } from "./describe.ts";
import type { RdfWriter } from "./rdfWriters.ts";
import type { SetExport } from "./SetExport.ts";

/** What RDF says of sets, one after the other, and before them of the whole. */
export async function* writeRdf(
  { head, write, tail }: RdfWriter,
  title: string,
  sets: readonly SetExport[],
  revision: Revision,
): AsyncGenerator<string> {
  yield head + write(describeData(title, revision), true);
  for (const set of sets) {
    const describe = describer(set);
    for await (const batch of set.batches())
      yield batch.flatMap((record) => describe(record).map((one) => write(one, false))).join("");
  }
  yield tail;
}
