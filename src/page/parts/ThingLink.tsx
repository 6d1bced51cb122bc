import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { pathOf } from "../parts/paths.ts";
import type { LinkedRecord } from "../parts/RecordList.tsx";
import { tongue } from "../parts/tongue.ts";
import { withCode } from "../parts/words.ts";

/** A thing by its code and name, as a link to its page. */
export function ThingLink({ scene, node }: { readonly scene: Scene; readonly node: LinkedRecord }): ReactElement {
  const { id, key, label } = node;
  return (
    <a href={scene.address.to(pathOf(id))} {...tongue(scene, label.lang)}>
      {withCode(key, label.text)}
    </a>
  );
}
