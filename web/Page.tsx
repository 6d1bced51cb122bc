import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { questionInHash } from "../src/page/parts/playgroundHash.ts";
import { Answer } from "./answer/Answer.tsx";
import { ask } from "./answer/answers.ts";
import { ExamplesContext } from "./ExamplesContext.ts";
import { examplesPlugin } from "./examplesPlugin.tsx";
import { groupExamples } from "./groupExamples.ts";
import type { Example } from "./loadExamples.ts";

/** Whether there is room for the examples beside the editor. */
const isWide = matchMedia("(min-width: 801px)").matches;
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL with the examples beside it. `?query=NAME` opens with that example, `#document=…&variables=…` with that operation. */
export function Page({ examples }: { readonly examples: readonly Example[] }) {
  const wanted = new URLSearchParams(location.search).get("query");
  const chosen = examples.find(({ name }) => name === wanted)?.text;
  const handed = questionInHash(location.hash);
  const initial = handed?.document ?? chosen;
  return (
    <ExamplesContext value={examples}>
      <GraphiQL
        fetcher={(asked) => ask(asked)}
        plugins={plugins}
        {...(isWide ? { visiblePlugin: examplesPlugin } : {})}
        defaultQuery={groupExamples(examples)[0]?.examples[0]?.text ?? "{ __typename }\n"}
        {...(initial === undefined ? {} : { initialQuery: initial })}
        {...(handed ? { initialVariables: JSON.stringify(handed.variables, null, 2) } : {})}
      >
        <GraphiQL.Logo>
          <a href="./">WSIS graph</a>
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <Answer />
        </GraphiQL.Footer>
      </GraphiQL>
    </ExamplesContext>
  );
}
