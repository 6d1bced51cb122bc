import type { ReactNode } from "react";
import type { Scene } from "../Page.ts";
import { tongue } from "./tongue.ts";

/** What something is called, and in which language that is. */
export interface LocalName {
  readonly text: string;
  readonly lang: string;
}

/** A name, which says its language where that is not the page's. */
export function Name({ scene, name }: { readonly scene: Scene; readonly name: LocalName }): ReactNode {
  const says = tongue(scene, name.lang);
  return Object.keys(says).length > 0 ? <span {...says}>{name.text}</span> : name.text;
}
