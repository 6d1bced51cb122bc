import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import { datesOf, type EntryDates } from "../../model/timeline/Standing.ts";
import type { Value } from "../../model/types.ts";
import type { Scene } from "../Page.ts";
import type { LinkedRecord } from "../parts/RecordList.tsx";
import { ThingLink } from "../parts/ThingLink.tsx";
import { type LinkedList, timesOf } from "./linkedLists.ts";
import type { LinkedData, Thing } from "./Thing.ts";

/** Something that a thing is linked with, and when it was. */
export interface ThingEntry extends EntryDates {
  readonly kind: Kind;
  readonly node: LinkedRecord;
}

/** What a thing is linked with that has a date, the latest first, each once. */
export function timelineOf(lists: readonly LinkedList[], thing: Thing): ThingEntry[] {
  const entries = lists.flatMap(({ field, standing, target }) => {
    if (!standing) return [];
    return (thing[field] as LinkedData).nodes.flatMap((node): ThingEntry[] => {
      const properties = Object.fromEntries(timesOf(standing).map((name) => [name, node[name] as Value]));
      const dates = datesOf(standing, { properties });
      return dates ? [{ ...dates, kind: target, node: node as unknown as LinkedRecord }] : [];
    });
  });
  const once = new Map(entries.map((entry) => [entry.node.id, entry]));
  return [...once.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export function ThingTimeline({
  scene,
  entries,
}: {
  readonly scene: Scene;
  readonly entries: readonly ThingEntry[];
}): ReactElement {
  const { words } = scene;
  return (
    <ol className="times">
      {entries.map(({ date, dateEnd, kind, node }) => (
        <li key={node.id}>
          <time dateTime={date}>{words.date(date)}</time>
          {dateEnd !== null && dateEnd !== date && (
            <>
              {" – "}
              <time dateTime={dateEnd}>{words.date(dateEnd)}</time>
            </>
          )}{" "}
          <span className="quiet">{words.kind(kind)}</span> <ThingLink scene={scene} node={node} />
        </li>
      ))}
    </ol>
  );
}
