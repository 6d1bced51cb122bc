import { useGraphiQL } from "@graphiql/react";
import { type GraphQLSchema, parse } from "graphql";
import { useMemo, useState, useSyncExternalStore } from "react";
import { costOf } from "../../src/api/limits/costOf.ts";
import { playgroundHash } from "../../src/page/parts/playgroundHash.ts";
import { type Answered, lastAnswer } from "./answers.ts";
import { DoorList } from "./DoorList.tsx";
import { findDoors } from "./findDoors.ts";
import { findGraph } from "./findGraph.ts";
import { findMatrices } from "./findMatrices.ts";
import { findTables } from "./findTables.ts";
import { GraphView } from "./GraphView.tsx";
import { MatrixView } from "./MatrixView.tsx";
import { TableView } from "./TableView.tsx";

interface View {
  readonly name: string;
  readonly count: number;
  readonly draw: () => React.JSX.Element;
}

/** What the answer holds, in the forms that it has beside JSON. */
function viewsOf(schema: GraphQLSchema | null, answered: Answered): View[] {
  const { data } = answered.result;
  const tables = findTables(data);
  const matrices = findMatrices(data);
  const graph = findGraph(data);
  const doors = schema ? findDoors(schema, answered) : [];
  return [
    { name: "Table", count: tables.length, draw: () => <TableView tables={tables} /> },
    { name: "Matrix", count: matrices.length, draw: () => <MatrixView matrices={matrices} /> },
    { name: "Graph", count: graph.links.length && graph.nodes.length, draw: () => <GraphView graph={graph} /> },
    { name: "Doors", count: doors.length, draw: () => <DoorList doors={doors} /> },
  ].filter(({ count }) => count > 0);
}

/** Below the answer in JSON: what it took, and the same as a table, a matrix or a graph, with its doors. */
export function Answer() {
  const answered = useSyncExternalStore(lastAnswer.subscribe, lastAnswer.get);
  const schema = useGraphiQL((state) => state.schema) ?? null;
  const [chosen, choose] = useState<string | null>(null);
  const views = useMemo(() => (answered ? viewsOf(schema, answered) : []), [schema, answered]);
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  if (!answered || !shown)
    return (
      <p className="answer-head">
        In the editors, Tab indents. Ctrl+M (on a Mac Ctrl+Shift+M) lets it move on to what comes next, and back.
      </p>
    );
  const view = views.find(({ name }) => name === chosen);
  return (
    <section className="answer" aria-label="The answer">
      <div className="answer-head">
        <p role="status">{factsOf(schema, answered)}</p>
        <p>
          {views.map(({ name, count }) => (
            <button
              key={name}
              type="button"
              aria-pressed={view?.name === name}
              onClick={() => choose(view?.name === name ? null : name)}
            >
              {name}
              {name === "Doors" || name === "Graph" ? ` (${count})` : ""}
            </button>
          ))}
          <a href={playgroundHash({ document: answered.asked.query, variables: answered.asked.variables ?? {} })}>
            Link to this question
          </a>
        </p>
      </div>
      {view && <div className="answer-view">{view.draw()}</div>}
    </section>
  );
}

function factsOf(schema: GraphQLSchema | null, { asked, result, millis, characters }: Answered): string {
  const revision = (result.extensions as { revision?: { sequence: number } } | undefined)?.revision?.sequence;
  const cost =
    schema && result.data
      ? costOf(schema, { document: parse(asked.query), variables: asked.variables, operationName: asked.operationName })
      : null;
  return [
    `${Math.round(millis)} ms`,
    `${characters.toLocaleString("en")} characters`,
    ...(cost === null ? [] : [`cost ${Math.round(cost).toLocaleString("en")}`]),
    ...(revision === undefined ? [] : [`revision ${revision}`]),
    ...(result.errors ? [`${result.errors.length} ${result.errors.length === 1 ? "error" : "errors"}`] : []),
  ].join(" · ");
}
