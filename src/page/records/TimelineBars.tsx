import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import type { TimelineUnit } from "./timelineUnits.ts";

const HEIGHT = 60;

/** How much there was in each year or month: what was held filled, what is planned or not told outlined. Each opens its own span. */
export function TimelineBars({
  scene,
  units,
}: {
  readonly scene: Scene;
  readonly units: readonly TimelineUnit[];
}): ReactElement | null {
  const { texts, words, address } = scene;
  const most = Math.max(0, ...units.map(({ held, open }) => held + open));
  if (units.length < 2 || most === 0) return null;
  const high = (count: number) => (count === 0 ? 0 : Math.max(2, Math.round((HEIGHT * count) / most)));
  return (
    <nav aria-label={texts.timelineBars} className="bars">
      <ol>
        {units.map(({ key, held, open }) => {
          const says = `${words.date(key)}${texts.colon}${words.number(held)} ${texts.held}, ${words.number(open)} ${texts.planned}`;
          return (
            <li key={key}>
              <a href={address.with({ from: key, to: key })} title={says}>
                <svg aria-hidden="true" viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none">
                  <rect className="bar-held" x="1" width="8" y={HEIGHT - high(held)} height={high(held)} />
                  <rect className="bar-open" x="1" width="8" y={HEIGHT - high(held) - high(open)} height={high(open)} />
                </svg>
                <span aria-hidden="true">{key.length > 4 ? key.slice(5) : `\u2019${key.slice(2)}`}</span>
                <span className="unseen">{says}</span>
              </a>
            </li>
          );
        })}
      </ol>
      <p className="quiet">
        <span className="swatch bar-held" /> {texts.held} <span className="swatch bar-open" /> {texts.planned}
      </p>
    </nav>
  );
}
