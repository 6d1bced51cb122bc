import type { ReactNode } from "react";
import type { Scene } from "../Page.ts";
import type { LocalName } from "./LocalName.ts";
import { tongue } from "./tongue.ts";

/** A name, which says its language where that is not the page's. */
export function Name({ scene, name }: { readonly scene: Scene; readonly name: LocalName }): ReactNode {
  const says = tongue(scene, name.lang);
  return Object.keys(says).length > 0 ? <span {...says}>{name.text}</span> : name.text;
}
