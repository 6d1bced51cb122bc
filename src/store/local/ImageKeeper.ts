import type { GraphImage } from "../../graph/image/GraphImage.ts";

/** Up to where an image holds what a log tells: the number of a change, and what tells it from one of another log. */
export interface ImageMark {
  readonly sequence: number;
  readonly history: string;
}

/** Keeps the last image of a graph from one run to the next. Nothing hangs on it: without one the graph is built from its records. */
export interface ImageKeeper {
  /** The image, if one is kept whole, was made as this program makes them, and its mark is accepted. */
  read(accepts: (mark: ImageMark) => boolean): { readonly image: GraphImage; readonly mark: ImageMark } | null;
  /** Never rejects: where it cannot be kept, it is not. */
  keep(image: GraphImage, mark: ImageMark): Promise<void>;
}
