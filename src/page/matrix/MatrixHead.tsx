import type { ReactElement, ReactNode } from "react";
import type { Scene } from "../Page.ts";
import { ownName } from "../parts/codedName.ts";
import type { LocalName } from "../parts/LocalName.ts";
import { Name } from "../parts/Name.tsx";
import { pathOf } from "../parts/paths.ts";
import { tongue } from "../parts/tongue.ts";
import { withCode } from "../parts/words.ts";

/** The head of a row or column. */
export interface Headed {
  readonly key: string;
  readonly name: LocalName;
  /** Of the thing behind it, if there is one. */
  readonly id: string | undefined;
}

interface MatrixHeadProps {
  readonly scene: Scene;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly (Headed & { readonly tools?: ReactNode; readonly isTarget?: boolean })[];
  /** A row of heads above: how many columns each is over. */
  readonly groups?: readonly (Headed & { readonly over: number })[];
  /** What stands after the columns, as totals. */
  readonly children?: ReactNode;
}

/** The head of a table of two dimensions. */
export function MatrixHead({ scene, corner, columns, groups, children }: MatrixHeadProps): ReactElement {
  return (
    <thead>
      {groups && (
        <tr>
          <td />
          {groups.map((group) => (
            <th key={group.key} scope="colgroup" colSpan={group.over} className="group">
              <Heading scene={scene} headed={group} short />
            </th>
          ))}
          {children && <td colSpan={2} />}
        </tr>
      )}
      <tr>
        <th scope="col">{corner}</th>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={column.isTarget ? "target" : goalClass(column.id)}>
            <Heading scene={scene} headed={column} short={isCode(column.key)} />
            {column.tools}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}

/** Goals are known by their colours, too. */
const goalClass = (id: string | undefined) =>
  id?.startsWith("Sdg:") ? `goal goal-${id.slice("Sdg:".length)}` : undefined;

const isCode = (key: string) => /^(C\d+(-[A-Z]+)?|\d{1,2}(\.\w+)?)$/.test(key);

/** What a row or column is of, with a link to its page; short: by its code alone. */
export function Heading({
  scene,
  headed,
  short = false,
}: {
  readonly scene: Scene;
  readonly headed: Headed;
  readonly short?: boolean;
}): ReactElement {
  const { key, id } = headed;
  const name = { lang: headed.name.lang, text: ownName(key, headed.name.text) };
  const full = id ? withCode(key, name.text) : name.text;
  const shown = short ? key : <Name scene={scene} name={{ ...name, text: full }} />;
  if (!id)
    return (
      <span title={full} {...(short ? {} : tongue(scene, name.lang))}>
        {shown}
      </span>
    );
  return (
    <a href={scene.address.to(pathOf(id))} title={full} aria-label={short ? full : undefined}>
      {shown}
    </a>
  );
}
