// Opens a store as a user whom permissions bind, which they do not root; says as JSON what it read, or what stands in the way.

import { wsisModel } from "../../dist/src/model/wsisModel.js";
import { openEmbeddedStore } from "../../dist/src/store/embedded/openEmbeddedStore.js";

const [folder, mode] = process.argv.slice(2);
// Opened once before: what libsql loads may be where others may not look.
await (await openEmbeddedStore({ model: wsisModel })).close();
if (process.getuid?.() === 0) {
  process.setgid(65_534);
  process.setuid(65_534);
}
try {
  const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly: mode === "read" });
  const { revision } = await store.reader();
  await store.close();
  console.log(JSON.stringify({ sequence: revision.sequence }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
