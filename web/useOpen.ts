import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Asked } from "./answer/answers.ts";

/** What opens an operation in a tab of its own, or the tab that has it. */
export function useOpen(): (asked: Asked) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  return ({ query, variables }) => {
    const text = variables && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : "";
    const present = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? "") === text);
    if (present >= 0) return changeTab(present);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(text);
    updateActiveTabValues({ query, variables: text });
  };
}
