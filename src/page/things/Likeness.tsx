import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { ThingLink } from "../parts/ThingLink.tsx";
import { fill } from "../parts/texts.ts";
import type { SimilarThing } from "./Thing.ts";

const MOST_REASONS = 4;

/** What is like a thing, each with what both have: the rarest first. */
export function Likeness({
  scene,
  similar,
}: {
  readonly scene: Scene;
  readonly similar: readonly SimilarThing[];
}): ReactElement {
  const { texts, words } = scene;
  return (
    <ol>
      {similar.map(({ node, shared, sharedCount }) => {
        const reasons = shared.slice(0, MOST_REASONS);
        const more = sharedCount - reasons.length;
        return (
          <li key={node.id}>
            <ThingLink scene={scene} node={node} />
            {texts.colon}
            {texts.bothHave}{" "}
            {reasons.map((reason, place) => (
              <span key={reason.node.id}>
                {place > 0 && ", "}
                <ThingLink scene={scene} node={reason.node} />
              </span>
            ))}
            {more > 0 && ` ${fill(texts.andMore, { count: words.number(more) })}`}
          </li>
        );
      })}
    </ol>
  );
}
