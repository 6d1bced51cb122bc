import { nodeId } from "./nodeId.ts";

/** Id of the label of a node, or of a term of a vocabulary, in one language: nobody has to search for it. */
export function labelId(kind: string, key: string, lang: string): string {
  return nodeId("Label", `${kind}.${key}.${lang}`);
}
