import type { Scene, View } from "../Page.ts";

export interface SavedEntry {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly default?: string }[];
}

/** The saved questions, each with where it is answered. */
export function savedView({ texts, address }: Scene, entries: readonly SavedEntry[]): View {
  return {
    title: texts.savedQuestions,
    body: (
      <>
        <h1>
          {texts.savedQuestions}: {entries.length}
        </h1>
        <p className="lead">{texts.savedLead}</p>
        <ul className="saved">
          {entries.map(({ name, title, group, variables }) => (
            <li key={name}>
              <a href={address.to(`q/${name}`)}>{title}</a>
              <p className="quiet">
                {group}{" "}
                {variables.map((one) => (
                  <code key={one.name}>
                    ${one.name}: {one.type}
                    {one.default === undefined ? "" : ` = ${one.default}`}{" "}
                  </code>
                ))}
                {["json", "csv", "xlsx"].map((format) => (
                  <a key={format} href={address.toFile(`q/${name}.${format}`)}>
                    {format}{" "}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
