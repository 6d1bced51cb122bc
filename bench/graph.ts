import { afterWrite } from "./afterWrite.ts";
import { benchStore } from "./benchStore.ts";
import { median, printFigures, timings } from "./figures.ts";
import { half, questions, searchTexts, setOf } from "./questions.ts";

const RUNS = 1500;
const WRITES = 300;

/** In process, at 13,500 projects, about half of them selected by a filter that differs each time. */
export async function graph(): Promise<void> {
  const store = await benchStore(13_500);
  const reader = await store.reader();
  const ask = questions(reader);
  const texts = await searchTexts(reader, RUNS);
  const [selected] = await reader.select([{ set: setOf(reader, half(1)), orderBy: [], count: true }]);
  const by = (call: (where: ReturnType<typeof half>) => unknown) => timings(RUNS, (run) => call(half(run)));
  printFigures(`In process, 13,500 projects, ${selected?.totalCount} selected`, [
    median("matrix, dense: projects and official", await by(ask.matrix), 0.5),
    median("matrix, all cells: six tables", await by(ask.matrixCells)),
    median("cross-tab action line × goal", await by(ask.table("ACTION_LINE", "SDG")), 0.5),
    median("cross-tab action line × target", await by(ask.table("ACTION_LINE", "SDG_TARGET")), 0.5),
    median("cross-tab region × year", await by(ask.table("REGION", "YEAR")), 0.5),
    median("cross-tab country × stakeholder type", await by(ask.table("COUNTRY", "STAKEHOLDER_TYPE")), 0.5),
    median("four facets", await by(ask.fourFacets), 1),
    median("page of 20 with four nested links", await by(ask.nestedPage), 2),
    median("search", await timings(RUNS, (run) => ask.search(texts[run % texts.length]!)), 1),
    median("write of a project, until it is counted", await afterWrite(store, WRITES, false), 15),
    median("write of a new project, until it is counted", await afterWrite(store, WRITES, true), 15),
  ]);
  await store.close();
}
