import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { ThingLink } from "../parts/ThingLink.tsx";
import type { ThingTag } from "./Thing.ts";

/** What a thing is tagged with: who says so, how sure that is, and why. */
export function ThingTags({
  scene,
  tags,
}: {
  readonly scene: Scene;
  readonly tags: readonly ThingTag[];
}): ReactElement {
  const { texts } = scene;
  const bases: Readonly<Record<string, string>> = {
    DECLARED: texts.declared,
    SUGGESTED: texts.suggested,
    IMPLIED: texts.implied,
  };
  return (
    <ul>
      {tags.map(({ basis, because, confidence, node }) => (
        <li key={`${node?.id} ${basis} ${because}`}>
          {node && <ThingLink scene={scene} node={node} />}{" "}
          <span className="quiet">{[bases[basis] ?? basis, confidence].filter(Boolean).join(", ")}</span>
          {because && ` ${texts.because} ${because}`}
        </li>
      ))}
    </ul>
  );
}
