/** Where a name stands beside its mark. */
export type Side = "right" | "left" | "below" | "above";

/** A mark with a name, in pixels of the screen. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Who comes first has room; the smallest is the first. */
  readonly rank: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room beside and above the outermost marks. */
export interface Margin {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a name, and the half of a mark with some air around it. */
export const LABEL_HEIGHT = 14;
export const MARK = 9;
const LONGEST = 30;
const SHORT = 16;
const SQUARE = 64;
const LARGEST_SCALE = 1.4;

/** A name as a picture of some width has it. */
export function shortened(name: string, { width }: Pick<Room, "width">): string {
  const most = width < 480 ? SHORT : LONGEST;
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

/** About how wide a text is in letters of 12 pixels, with some room for other letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e80 ? 12.5 : /[A-ZMWmw@%]/.test(letter) ? 9 : 6.6;
  return width;
}

/** On which side of each mark its name has room, so that none covers another or a mark, or leaves the frame; null: nowhere. */
export function placeLabels(marks: readonly Named[], margin: Margin): (Side | null)[] {
  const taken = new Map<string, Box[]>();
  const squares = (box: Box): string[] => {
    const found: string[] = [];
    for (let x = Math.floor(box.left / SQUARE); x <= Math.floor(box.right / SQUARE); x++)
      for (let y = Math.floor(box.top / SQUARE); y <= Math.floor(box.bottom / SQUARE); y++) found.push(`${x} ${y}`);
    return found;
  };
  const take = (box: Box) => {
    for (const square of squares(box)) {
      const there = taken.get(square);
      if (there) there.push(box);
      else taken.set(square, [box]);
    }
  };
  const frame = frameOf(marks, margin);
  const free = (box: Box) =>
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom &&
    squares(box).every((square) =>
      (taken.get(square) ?? []).every(
        (other) =>
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
      ),
    );
  for (const { x, y } of marks) take({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK });
  const sides: (Side | null)[] = marks.map(() => null);
  const order = marks.map((_, index) => index).sort((a, b) => marks[a]!.rank - marks[b]!.rank || a - b);
  for (const index of order) {
    const mark = marks[index]!;
    const side = (["right", "left", "below", "above"] as const).find((one) => free(boxOf(mark, one)));
    if (!side) continue;
    sides[index] = side;
    take(boxOf(mark, side));
  }
  return sides;
}

export function marginOf({ width }: Room): Margin {
  return { x: Math.min(110, width * 0.14), y: 28 };
}

/** Around all marks, with room for names. */
export function frameOf(marks: readonly { readonly x: number; readonly y: number }[], margin: Margin): Box {
  const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of marks) {
    frame.left = Math.min(frame.left, x - margin.x);
    frame.right = Math.max(frame.right, x + margin.x);
    frame.top = Math.min(frame.top, y - margin.y);
    frame.bottom = Math.max(frame.bottom, y + margin.y);
  }
  return frame;
}

/** The scale at which all marks fit into some room, with their names: pixels a unit. */
export function fittingScale(marks: readonly { readonly x: number; readonly y: number }[], room: Room): number {
  const margin = marginOf(room);
  const { left, right, top, bottom } = frameOf(marks, { x: 0, y: 0 });
  const across = (room.width - 2 * margin.x) / Math.max(1, right - left);
  const down = (room.height - 2 * margin.y) / Math.max(1, bottom - top);
  return Math.max(0.02, Math.min(across, down, LARGEST_SCALE));
}

/** How large marks are: as ever on the screen, smaller where they would cover each other. */
export function sizeAt(scale: number): "large" | "small" | "tiny" {
  return scale > 0.6 ? "large" : scale > 0.35 ? "small" : "tiny";
}

/** Where a name covers the picture, outside of its own mark. */
export function boxOf({ x, y, text }: Pick<Named, "x" | "y" | "text">, side: Side): Box {
  const width = widthOf(text);
  const half = LABEL_HEIGHT / 2;
  const beside = { top: y - half, bottom: y + half };
  const over = { left: x - width / 2, right: x + width / 2 };
  switch (side) {
    case "right":
      return { ...beside, left: x + MARK, right: x + MARK + width };
    case "left":
      return { ...beside, left: x - MARK - width, right: x - MARK };
    case "below":
      return { ...over, top: y + MARK, bottom: y + MARK + LABEL_HEIGHT };
    case "above":
      return { ...over, top: y - MARK - LABEL_HEIGHT, bottom: y - MARK };
  }
}

/** The place and the anchor of a name's letters, from the middle of its mark. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export const anchors: Readonly<Record<Side, Anchor>> = {
  right: { x: MARK + 2, y: 4, anchor: "start" },
  left: { x: -MARK - 2, y: 4, anchor: "end" },
  below: { x: 0, y: MARK + 11, anchor: "middle" },
  above: { x: 0, y: -MARK - 3, anchor: "middle" },
};
