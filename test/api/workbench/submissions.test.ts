import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { contestStory } from "./contestStory.ts";
import { erasureStory } from "./erasureStory.ts";
import { manyAtOnce } from "./manyAtOnce.ts";
import { mergeStory } from "./mergeStory.ts";
import { randomWorkflows } from "./randomWorkflows.ts";
import { submissionStory } from "./submissionStory.ts";

describe.each(["file", "memory"])("embedded, %s", (kind) => {
  let store: GraphStore;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "wsis-submissions-"));
    store = await openEmbeddedStore({ model: wsisModel, ...(kind === "file" && { folder }) });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  submissionStory(() => store);
  contestStory(() => store);
  mergeStory(() => store);
  erasureStory(() => store);
  randomWorkflows(() => store, kind === "file" ? 15 : 60);
  manyAtOnce(() => store);
});
