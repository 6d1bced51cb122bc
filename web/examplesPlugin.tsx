import type { GraphiQLPlugin } from "@graphiql/react";
import { useContext, useState } from "react";
import { ExamplesContext } from "./ExamplesContext.ts";
import { groupExamples } from "./groupExamples.ts";
import type { Example } from "./loadExamples.ts";
import { useOpen } from "./useOpen.ts";

function ListIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" strokeLinecap="round" />
    </svg>
  );
}

function Examples() {
  const examples = useContext(ExamplesContext);
  const [words, setWords] = useState("");
  const groups = groupExamples(examples, words);
  const shown = groups.reduce((sum, group) => sum + group.examples.length, 0);
  const openTab = useOpen();
  const open = ({ name, text }: Example) => {
    openTab({ query: text });
    history.replaceState(null, "", linkTo(name));
  };
  return (
    <section className="examples" aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <input
        type="search"
        aria-label="Filter the examples"
        placeholder="Filter by words"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status">
        {shown} of {examples.length}
      </p>
      {groups.map(({ name: group, examples: members }) => (
        <section key={group} aria-label={group || "Others"}>
          <h3>{group || "Others"}</h3>
          <ul>
            {members.map((example) => (
              <li key={example.name}>
                <a
                  href={linkTo(example.name)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    open(example);
                  }}
                >
                  {example.title}
                </a>
                {example.description && <p>{example.description}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function linkTo(name: string): string {
  return `?query=${encodeURIComponent(name)}`;
}

/** A panel that lists the examples by group, all or those that hold some words; a click opens one in a tab of its own and names it in the address. */
export const examplesPlugin: GraphiQLPlugin = { title: "Examples", icon: ListIcon, content: Examples };
