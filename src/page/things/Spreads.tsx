import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import type { Scene } from "../Page.ts";
import { keyText } from "../parts/keyText.ts";
import { Name } from "../parts/Name.tsx";
import { fill } from "../parts/texts.ts";
import { withCode } from "../parts/words.ts";
import type { SpreadData } from "./Thing.ts";

const MOST_BARS = 8;
/** Fewer bars say less than the list beside them. */
const FEWEST_BARS = 2;

interface SpreadsProps {
  readonly scene: Scene;
  /** What the records are. */
  readonly target: Kind;
  readonly spreads: readonly SpreadData[];
  /** The thing that the page is about, which is no news on it. */
  readonly self: string;
}

/** What some records are spread over, each as a table with bars; every number opens what it counts. */
export function Spreads({ scene, target, spreads, self }: SpreadsProps): ReactElement | null {
  const drawn = spreads
    .map((spread) => ({
      ...spread,
      buckets: spread.buckets.filter(({ node, count }) => node?.id !== self && count > 0),
    }))
    .filter(({ buckets }) => buckets.length >= FEWEST_BARS);
  return drawn.length === 0 ? null : (
    <div className="spreads">
      {drawn.map((spread) => (
        <Spread key={spread.dimension} scene={scene} target={target} spread={spread} />
      ))}
    </div>
  );
}

function Spread({
  scene,
  target,
  spread,
}: Pick<SpreadsProps, "scene" | "target"> & { spread: SpreadData }): ReactElement {
  const { texts, words, address } = scene;
  const largest = spread.buckets.slice(0, MOST_BARS);
  const bars = /YEAR$/.test(spread.dimension) ? largest.toSorted((a, b) => Number(a.key) - Number(b.key)) : largest;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <table className="spread">
      <caption>
        {fill(texts.byDimension, {
          records: words.kinds(target),
          dimension: withinSentence(words.name(spread.dimension)),
        })}
      </caption>
      <tbody>
        {bars.map((bucket) => {
          const { key, count, where } = bucket;
          const name = keyText(scene, target.dimension.get(spread.dimension)!, bucket);
          return (
            <tr key={key}>
              <th scope="row">
                <Name scene={scene} name={{ ...name, text: withCode(key, name.text) }} />
              </th>
              <td>
                <a
                  href={address.toRecords(target, where)}
                  aria-label={`${name.text}${texts.colon}${words.counted(target, count)}`}
                >
                  {words.number(count)}
                </a>
              </td>
              <td>
                <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect width={Math.max(1, Math.round((100 * count) / most))} height="10" />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
      {spread.buckets.length > bars.length && (
        <tfoot>
          <tr>
            <td colSpan={3} className="quiet">
              {fill(texts.largestBars, { count: words.number(bars.length) })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** A name as it stands within a sentence: acronyms as they are. */
function withinSentence(name: string): string {
  return /^[A-Z][^A-Z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
