import type { GraphQLSchema } from "graphql";
import type { Model } from "../model/createModel.ts";
import { explorePage } from "./explore/explorePage.tsx";
import { cellPage } from "./matrix/cellPage.tsx";
import { matrixPage } from "./matrix/matrixPage.tsx";
import type { Page, Scene } from "./Page.ts";
import { kindOfPath } from "./parts/paths.ts";
import { processes } from "./process/processes.ts";
import { processPage } from "./process/processPage.tsx";
import { kindsPage, recordsPage } from "./records/recordsPage.tsx";
import { searchPage } from "./records/searchPage.tsx";
import { timelinePage } from "./records/timelinePage.tsx";
import { thingPage } from "./things/thingPage.tsx";

const fixed: Readonly<Record<string, (scene: Scene) => Page | null>> = {
  "": matrixPage,
  matrix: matrixPage,
  cell: cellPage,
  records: kindsPage,
  search: searchPage,
  timeline: timelinePage,
  explore: explorePage,
};

/** The paths of all pages but those of things, without the slash before them. */
export function pagePaths({ kinds }: Model): string[] {
  return [...Object.keys(fixed), ...Object.keys(processes), ...kinds.map(({ plural }) => plural)];
}

/** The page at an address; null: there is none. Throws an AddressError for conditions that cannot be. */
export function pageAt(scene: Scene, schema: GraphQLSchema): Page | null {
  const [first = "", ...rest] = scene.address.path.slice(1).split("/");
  const key = rest.length > 0 ? rest.join("/") : undefined;
  const { model } = scene;
  if (key === undefined) {
    const make = Object.hasOwn(fixed, first) ? fixed[first] : undefined;
    if (make) return make(scene);
    const process = Object.hasOwn(processes, first) ? processes[first] : undefined;
    if (process) return processPage(scene, process);
    const kind = model.kinds.find(({ plural }) => plural === first);
    return kind ? recordsPage(scene, kind) : null;
  }
  const kind = kindOfPath(model, first);
  return kind === undefined ? null : thingPage(scene, schema, { kind: model.kind(kind), key });
}
