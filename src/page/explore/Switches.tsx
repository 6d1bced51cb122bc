import type { ReactElement } from "react";
import { withOne, without } from "./ExploreState.ts";
import type { Counted } from "./Shown.ts";

interface SwitchesProps {
  readonly title: string;
  readonly all: readonly Counted[];
  readonly out: readonly string[];
  readonly to: (out: readonly string[]) => string;
  /** What each is called. */
  readonly called: (name: string) => string;
  readonly mark?: (name: string) => ReactElement;
}

/** Links that take each in or out; those that are in are ticked. */
export function Switches({ title, all, out, to, called, mark }: SwitchesProps): ReactElement {
  const gone = out.filter((name) => !all.some((one) => one.name === name)).map((name) => ({ name, count: 0 }));
  return (
    <details open={out.length > 0 || mark !== undefined}>
      <summary>{title}</summary>
      <ul className="switches ticks">
        {[...all, ...gone].map(({ name, count }) => {
          const isOut = out.includes(name);
          return (
            <li key={name}>
              <a
                href={to(isOut ? without(out, name) : withOne(out, name))}
                aria-current={isOut ? undefined : "true"}
                className={isOut ? "out" : undefined}
              >
                <span aria-hidden="true">{isOut ? "☐" : "☑"}</span> {mark?.(name)} {called(name)}{" "}
                <span className="count">{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
