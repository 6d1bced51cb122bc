import {
  anchors,
  fittingScale,
  marginOf,
  placeLabels,
  type Room,
  shortened,
  sizeAt,
} from "../../src/page/explore/labels.ts";

export interface DrawnNode {
  readonly id: string;
  readonly element: SVGGElement;
  readonly text: SVGTextElement;
  readonly title: string;
  /** Short, as the picture has it. */
  readonly name: string;
  readonly rank: number;
  readonly links: readonly Thread[];
  x: number;
  y: number;
}

/** A link between two numbers of nodes. */
export interface Thread {
  readonly from: number;
  readonly to: number;
  readonly unsure: boolean;
}

/** What of the picture is seen: where its middle is, and pixels a unit. */
export interface Lens {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The picture as the server drew it, with nodes that can be moved. Marks and names keep their size whatever the scale is. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly nodes: readonly DrawnNode[];
  readonly #threads: readonly Thread[];
  readonly #corners: readonly { readonly x: number; readonly y: number }[];
  readonly #sure: Element;
  readonly #unsure: Element;
  readonly #near: Element;
  #size = 0;
  #scale = 0;
  #loose: DrawnNode | null = null;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    [this.#sure, this.#unsure, this.#near] = [...svg.querySelectorAll(":scope > .link")] as [Element, Element, Element];
    const numbers = (svg.dataset.links ?? "").split(" ").map(Number);
    const threads: Thread[] = [];
    for (let at = 0; at + 2 < numbers.length; at += 3)
      threads.push({ from: numbers[at]!, to: numbers[at + 1]!, unsure: numbers[at + 2] === 1 });
    this.#threads = threads;
    const [left, top, right, bottom] = svg.dataset.frame?.split(" ").map(Number) ?? [];
    this.#corners =
      bottom === undefined
        ? []
        : [
            { x: left!, y: top! },
            { x: right!, y: bottom },
          ];
    // The first is drawn last.
    const elements = [...svg.querySelectorAll<SVGGElement>(".node")].reverse();
    const linked: Thread[][] = elements.map(() => []);
    for (const thread of threads) for (const end of [thread.from, thread.to]) linked[end]!.push(thread);
    this.nodes = elements.map((element, index): DrawnNode => {
      const [x = 0, y = 0] = (element.getAttribute("transform")?.match(/-?\d+/g) ?? []).map(Number);
      const text = element.querySelector("text")!;
      return {
        id: element.dataset.id ?? "",
        element,
        text,
        title: element.querySelector("title")?.textContent ?? "",
        name: text.textContent,
        rank: Number(element.dataset.rank),
        links: linked[index]!,
        x,
        y,
      };
    });
  }

  get room(): Room {
    return { width: this.svg.clientWidth || 1, height: this.svg.clientHeight || 1 };
  }

  /** The lens that shows all, with room for what was hidden. */
  whole(): Lens {
    const marks = [...this.nodes, ...this.#corners];
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y } of marks) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return { x: (left + right) / 2, y: (top + bottom) / 2, scale: fittingScale(marks, this.room) };
  }

  look({ x, y, scale }: Lens): void {
    const { width, height } = this.room;
    this.svg.setAttribute(
      "viewBox",
      `${x - width / scale / 2} ${y - height / scale / 2} ${width / scale} ${height / scale}`,
    );
    if (scale === this.#scale) return;
    this.#size = 1 / scale;
    this.svg.setAttribute("class", sizeAt(scale));
    this.#scale = scale;
    for (const node of this.nodes) this.#put(node);
    this.name(scale);
  }

  /** Names where they have room. */
  name(scale: number): void {
    const names = this.nodes.map(({ name }) => shortened(name, this.room));
    const sides = placeLabels(
      this.nodes.map(({ x, y, rank }, index) => ({ x: x * scale, y: y * scale, text: names[index]!, rank })),
      marginOf(this.room),
    );
    for (const [index, { text }] of this.nodes.entries()) {
      const side = sides[index] ?? null;
      if (side === null) {
        text.setAttribute("display", "none");
        continue;
      }
      const { x, y, anchor } = anchors[side];
      if (text.textContent !== names[index]) text.textContent = names[index]!;
      text.removeAttribute("display");
      text.setAttribute("x", `${x}`);
      text.setAttribute("y", `${y}`);
      text.setAttribute("text-anchor", anchor);
    }
  }

  /** Moves a node: its own links go along, the others are not drawn anew. */
  move(node: DrawnNode, x: number, y: number): void {
    if (this.#loose !== node) {
      this.#loose = node;
      this.#drawThreads();
      this.svg.append(node.element.parentElement ?? node.element);
    }
    node.x = x;
    node.y = y;
    this.#put(node);
    this.near(node);
  }

  /** Puts down what was moved. */
  rest(): void {
    this.#loose = null;
    this.#drawThreads();
  }

  /** Draws the links of one node strongly; those of none for null. */
  near(node: DrawnNode | null): void {
    this.#near.setAttribute("d", node ? this.#path(node.links) : "");
  }

  #put({ element, x, y }: DrawnNode): void {
    element.setAttribute("transform", `translate(${x} ${y}) scale(${this.#size})`);
  }

  #drawThreads(): void {
    const own = new Set(this.#loose?.links);
    const still = this.#threads.filter((thread) => !own.has(thread));
    this.#sure.setAttribute("d", this.#path(still.filter(({ unsure }) => !unsure)));
    this.#unsure.setAttribute("d", this.#path(still.filter(({ unsure }) => unsure)));
  }

  #path(threads: readonly Thread[]): string {
    return threads
      .map(({ from, to }) => {
        const [a, b] = [this.nodes[from]!, this.nodes[to]!];
        return `M${a.x} ${a.y}L${b.x} ${b.y}`;
      })
      .join("");
  }
}
