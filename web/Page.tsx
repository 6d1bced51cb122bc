import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { ExamplesContext } from "./ExamplesContext.ts";
import { examplesPlugin } from "./examplesPlugin.tsx";
import { groupExamples } from "./groupExamples.ts";
import type { Example } from "./loadExamples.ts";

const fetcher = createGraphiQLFetcher({ url: "graphql" });
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL with the examples beside it. `/?query=NAME` opens with that example. */
export function Page({ examples }: { readonly examples: readonly Example[] }) {
  const wanted = new URLSearchParams(location.search).get("query");
  const chosen = examples.find(({ name }) => name === wanted);
  return (
    <ExamplesContext value={examples}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={examplesPlugin}
        defaultQuery={groupExamples(examples)[0]?.examples[0]?.text ?? "{ __typename }\n"}
        {...(chosen ? { initialQuery: chosen.text } : {})}
      >
        <GraphiQL.Logo>WSIS-SDG graph</GraphiQL.Logo>
      </GraphiQL>
    </ExamplesContext>
  );
}
