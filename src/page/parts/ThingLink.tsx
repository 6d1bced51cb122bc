import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { pathOf } from "./paths.ts";
import type { LinkedRecord } from "./RecordList.tsx";
import { tongue } from "./tongue.ts";
import { withCode } from "./words.ts";

interface ThingLinkProps {
  readonly scene: Scene;
  readonly node: Pick<LinkedRecord, "id" | "key" | "label">;
}

/** A thing by its code and name, as a link to its page. */
export function ThingLink({ scene, node }: ThingLinkProps): ReactElement {
  const { id, key, label } = node;
  return (
    <a href={scene.address.to(pathOf(id))} {...tongue(scene, label.lang)}>
      {withCode(key, label.text)}
    </a>
  );
}
