import { openStore } from "./openStore.ts";
import type { StoreFlags } from "./settings.ts";
import { verifyStore } from "./verifyStore.ts";

/** Exit code 1 if anything is wrong. */
export async function verifyCommand(flags: StoreFlags): Promise<number> {
  const store = await openStore(flags, "read");
  try {
    const { findings, records } = await verifyStore(store);
    for (const finding of findings) process.stdout.write(`${finding}\n`);
    process.stdout.write(
      findings.length === 0
        ? `${records} records, all sound\n`
        : `${records} records, ${findings.length} ${findings.length === 1 ? "fault" : "faults"}\n`,
    );
    return findings.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}
