import { renderToStaticMarkup } from "react-dom/server";
import type { Kind } from "../../model/createModel.ts";
import type { Scene } from "../Page.ts";
import { chipsOf } from "./Address.ts";
import { ConditionWords, type NodeNames } from "./ConditionWords.tsx";
import { conditionsOf } from "./conditions.ts";

const SIGNS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

/** The conditions of an address as the page says them, without markup. */
export function conditionTexts(scene: Scene, kind: Kind, names: NodeNames): string[] {
  return conditionsOf(chipsOf(kind, scene.address.parameters)).map(({ filter }) =>
    renderToStaticMarkup(<ConditionWords scene={scene} kind={kind} names={names} filter={filter} />)
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/&(?:lt|gt|quot|#x27|amp);/g, (sign) => SIGNS[sign]!),
  );
}
