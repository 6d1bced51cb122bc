import type { Model } from "../../model/createModel.ts";
import type { Scene } from "../../page/Page.ts";
import { Address } from "../../page/parts/Address.ts";
import { textsIn } from "../../page/parts/texts.ts";

/** What the page at an address of a request is drawn with. */
export function sceneAt(model: Model, url: string): Scene {
  const [path = "", search = ""] = url.split(/\?(.*)/s);
  const address = new Address(decodeURIComponent(path).replace(/^\/+/, "/"), new URLSearchParams(search));
  return { model, texts: textsIn(address.lang), address };
}
