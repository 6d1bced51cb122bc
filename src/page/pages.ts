import type { GraphQLSchema } from "graphql";
import type { Model } from "../model/createModel.ts";
import { exploreParameters } from "./explore/ExploreState.ts";
import { explorePage } from "./explore/explorePage.tsx";
import { cellPage } from "./matrix/cellPage.tsx";
import { matrixPage } from "./matrix/matrixPage.tsx";
import type { Page, Scene } from "./Page.ts";
import { anyText, checkParameters, type Parameters } from "./parts/parameters.ts";
import { kindOfPath } from "./parts/paths.ts";
import { processes } from "./process/processes.ts";
import { processPage } from "./process/processPage.tsx";
import { kindsPage, recordsPage } from "./records/recordsPage.tsx";
import { searchPage } from "./records/searchPage.tsx";
import { timelinePage } from "./records/timelinePage.tsx";
import { thingPage } from "./things/thingPage.tsx";

/** A page with a path of its own. */
interface Place {
  /** What it takes beside what every page takes. */
  readonly takes: (model: Model) => Parameters;
  /** Whether it takes the conditions of a kind, too. */
  readonly conditions?: boolean;
  readonly make: (scene: Scene) => Page | null;
}

const any = (...names: readonly string[]): Parameters => Object.fromEntries(names.map((name) => [name, anyText]));

/** What these hold is told where it is read. */
const ofMatrix = any("of", "rows", "columns", "measure", "goal", "sort", "sortColumns", "bom", "shape", "theme");

const matrix: Place = { takes: () => ofMatrix, conditions: true, make: matrixPage };

const fixed: Readonly<Record<string, Place>> = {
  "": matrix,
  matrix,
  cell: { takes: () => any("of", "row", "column"), conditions: true, make: cellPage },
  records: { takes: () => ({}), make: kindsPage },
  search: {
    takes: ({ kinds }) => ({ ...any("q", "after"), kind: { expected: kinds.map(({ name }) => name) } }),
    make: searchPage,
  },
  timeline: { takes: () => any("from", "to", "place", "body", "status", "kind"), make: timelinePage },
  explore: { takes: exploreParameters, make: explorePage },
};

/** The paths of all pages but those of things, without the slash before them. */
export function pagePaths({ kinds }: Model): string[] {
  return [...Object.keys(fixed), ...Object.keys(processes), ...kinds.map(({ plural }) => plural)];
}

/** The page at an address; null: there is none. Throws an AddressError for what the page does not take, and for conditions that cannot be. */
export function pageAt(scene: Scene, schema: GraphQLSchema): Page | null {
  const { model, address } = scene;
  const [first = "", ...rest] = address.path.slice(1).split("/");
  const key = rest.length > 0 ? rest.join("/") : undefined;
  const taking = (takes: Parameters, conditions = false) => checkParameters(address, takes, { conditions });
  if (key === undefined) {
    const place = Object.hasOwn(fixed, first) ? fixed[first] : undefined;
    if (place) {
      taking(place.takes(model), place.conditions);
      return place.make(scene);
    }
    const process = Object.hasOwn(processes, first) ? processes[first] : undefined;
    const kind = model.kinds.find(({ plural }) => plural === first);
    if (process) taking({});
    else if (kind) taking(any("order", "after"), true);
    return process ? processPage(scene, process) : kind ? recordsPage(scene, kind) : null;
  }
  const kind = kindOfPath(model, first);
  if (kind === undefined) return null;
  taking({});
  return thingPage(scene, schema, { kind: model.kind(kind), key });
}
