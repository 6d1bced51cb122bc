import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createExamplesPlugin } from "./createExamplesPlugin.tsx";
import type { Example } from "./loadExamples.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

/** GraphiQL with the examples beside it. `/?query=NAME` opens with that example. */
export function Page({ examples }: { readonly examples: readonly Example[] }) {
  const wanted = new URLSearchParams(location.search).get("query");
  const first = examples[0];
  const chosen = examples.find(({ name }) => name === wanted);
  const examplesPlugin = createExamplesPlugin(examples);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={[examplesPlugin, HISTORY_PLUGIN]}
      visiblePlugin={examplesPlugin}
      defaultQuery={first?.text ?? "{ __typename }\n"}
      {...(chosen ? { initialQuery: chosen.text } : {})}
    >
      <GraphiQL.Logo>WSIS-SDG graph</GraphiQL.Logo>
    </GraphiQL>
  );
}
