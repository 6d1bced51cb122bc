import type { ReactElement } from "react";
import type { Model } from "../../model/createModel.ts";

/** Outlines around the middle: circle, square, triangles, diamond, hexagon, cross. */
const SHAPES = [
  "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0",
  "M-6-6H6V6H-6Z",
  "M0-8 7 6H-7Z",
  "M0-8 8 0 0 8-8 0Z",
  "M-4-7H4L8 0 4 7H-4L-8 0Z",
  "M0 8-7-6H7Z",
  "M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z",
];
const COLOURS = 8;

/** Kinds by shape as well as by colour, each the same in every picture. */
export function Mark({ model, kind }: { readonly model: Model; readonly kind: string }): ReactElement {
  const place = model.kinds.findIndex(({ name }) => name === kind);
  return <path className={`mark k${place % COLOURS}`} d={SHAPES[place % SHAPES.length]} />;
}

/** A mark within text. */
export function SmallMark(props: { readonly model: Model; readonly kind: string }): ReactElement {
  return (
    <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
      <Mark {...props} />
    </svg>
  );
}
