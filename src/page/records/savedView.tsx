import { groupBy } from "../../model/groupBy.ts";
import type { Scene, View } from "../Page.ts";
import { Section } from "../parts/Layout.tsx";
import { tongue } from "../parts/tongue.ts";

export interface SavedEntry {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly default?: string }[];
}

/** The saved questions by their groups, each with where it is answered. */
export function savedView(scene: Scene, entries: readonly SavedEntry[]): View {
  const { texts, words } = scene;
  const groups = [...groupBy(entries, ({ group }) => group)];
  const idOf = (group: string) => group.toLowerCase().replaceAll(/\W+/g, "-");
  return {
    title: texts.savedQuestions,
    body: (
      <>
        <h1>
          {texts.savedQuestions}
          {texts.colon}
          {words.number(entries.length)}
        </h1>
        <p className="lead">{texts.savedLead}</p>
        <p className="places" {...tongue(scene, "en")}>
          {groups.map(([group, { length }]) => (
            <a key={group} href={`#${idOf(group)}`}>
              {`${group}${texts.colon}${words.number(length)}`}
            </a>
          ))}
        </p>
        {groups.map(([group, list]) => (
          <Section key={group} id={idOf(group)} title={group}>
            <ul className="saved">
              {list.map((entry) => (
                <Saved key={entry.name} scene={scene} entry={entry} />
              ))}
            </ul>
          </Section>
        ))}
      </>
    ),
  };
}

function Saved({ scene, entry: { name, title, variables } }: { readonly scene: Scene; readonly entry: SavedEntry }) {
  const { texts, address } = scene;
  return (
    <li>
      <a href={address.to(`q/${name}`)} {...tongue(scene, "en")}>
        {title}
      </a>
      <p className="quiet">
        {variables.length > 0 && `${texts.variables}${texts.colon}${variables.map((one) => one.name).join(", ")} · `}
        {["json", "csv", "xlsx"].map((format) => (
          <a key={format} href={address.toFile(`q/${name}.${format}`)}>
            {format}{" "}
          </a>
        ))}
      </p>
    </li>
  );
}
