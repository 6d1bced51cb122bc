import type { FastifyRequest } from "fastify";
import type { Model } from "../../model/createModel.ts";
import type { Scene } from "../../page/Page.ts";
import { Address, untracked } from "../../page/parts/Address.ts";
import { textsIn } from "../../page/parts/texts.ts";
import { wordsIn } from "../../page/words/Words.ts";
import { originOf } from "../request/originOf.ts";

/** Pages below it may be shown within those of other sites. */
export const EMBED = "/embed";

/** Whether an address, with its search or without, is below it. */
export function isEmbedded(url: string): boolean {
  return /^\/+embed(?:[/?]|$)/.test(url);
}

/** What the page at the address of a request is drawn with. */
export function sceneAt(
  model: Model,
  request: Pick<FastifyRequest, "url" | "protocol" | "host" | "headers" | "ips">,
): Scene {
  const { url } = request;
  const [path = "", search = ""] = url.split(/\?(.*)/s);
  const plain = decodeURIComponent(path).replace(/^\/+/, "/");
  const embedded = isEmbedded(plain);
  const address = new Address(
    embedded ? plain.slice(EMBED.length) || "/" : plain,
    untracked(new URLSearchParams(search)),
    embedded,
  );
  return {
    model,
    texts: textsIn(address.lang),
    words: wordsIn(address.lang),
    address,
    origin: originOf(request),
  };
}
