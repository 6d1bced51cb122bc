import { erasePerson } from "../store/erasePerson.ts";
import { openStore } from "./openStore.ts";
import type { StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

/** Erases who somebody is from the workbench of a store; the last line printed is JSON. */
export async function eraseCommand(subject: string, flags: StoreFlags & { readonly reason?: string }): Promise<void> {
  const reason = flags.reason?.trim() ?? "on request";
  if (subject.trim() === "") throw new UsageError("Cannot erase nobody: expected the subject of a token");
  if (reason.includes(subject)) throw new UsageError("Cannot use this reason: it is kept, and names who is erased");
  const store = await openStore(flags, "write");
  try {
    const told = await erasePerson(store, { subject, actor: "erasure", reason });
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } finally {
    await store.close();
  }
}
