import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";

/**
 * Tells Monaco where its workers are. Written here rather than imported from graphiql/setup-workers/vite, because
 * Vite handles `?worker` reliably in sources of the application alone.
 */
export function setupWorkers(): void {
  window.MonacoEnvironment = {
    getWorker(_id: string, label: string) {
      if (label === "json") return new JsonWorker();
      return label === "graphql" ? new GraphQLWorker() : new EditorWorker();
    },
  };
}
