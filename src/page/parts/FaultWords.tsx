import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { faultText } from "./faultText.ts";
import { tongue } from "./tongue.ts";

/** What the service says, in the language of the page where that has words for it. */
export function FaultWords({ scene, message }: { readonly scene: Scene; readonly message: string }): ReactElement {
  const told = faultText(scene, message);
  if (!told) return <span {...tongue(scene, "en")}>{message}</span>;
  return (
    <>
      {told.sentence} {told.hint}
    </>
  );
}
