import { Drawing, type DrawnNode, type Lens } from "./Drawing.ts";
import { keepPin } from "./keepPin.ts";

const STEP = 1.3;
const NUDGE = 24;
const SCALES = [0.05, 8] as const;

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Grip {
  /** Null: the whole picture. */
  readonly node: DrawnNode | null;
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
  moved: boolean;
}

/** A picture under the hands of somebody: pointer, wheel, keys and buttons. */
export class Picture {
  readonly #figure: HTMLElement;
  readonly #view: HTMLElement;
  readonly #drawing: Drawing;
  readonly #byElement: ReadonlyMap<Element, DrawnNode>;
  readonly #ended = new AbortController();
  readonly #watch: ResizeObserver;
  #lens: Lens;
  #fitted = true;
  #grip: Grip | null = null;
  #chosen: DrawnNode | null = null;
  #spotted: Element | null = null;
  /** A click that ends a drag chooses nothing. */
  #wasDragged = false;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#view = figure.querySelector<HTMLElement>(".view")!;
    this.#drawing = new Drawing(figure.querySelector("svg")!);
    this.#byElement = new Map(this.#drawing.nodes.map((node) => [node.element, node]));
    this.#view.tabIndex = 0;
    this.#view.setAttribute("role", "group");
    this.#view.setAttribute("aria-label", this.#view.dataset.label ?? "");
    figure.querySelector<HTMLElement>(".tools")!.hidden = false;
    this.#lens = this.#drawing.whole();
    this.#look(this.#lens);
    this.#watch = new ResizeObserver(() => (this.#fitted ? this.#fit() : this.#look(this.#lens)));
    this.#watch.observe(this.#view);
    this.#listen();
  }

  /** Another page stands here now. */
  end(): void {
    this.#ended.abort();
    this.#watch.disconnect();
  }

  #listen(): void {
    const on = <Name extends keyof HTMLElementEventMap>(
      target: Element,
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => target.addEventListener(name, act as EventListener, { signal: this.#ended.signal, passive: false });
    on(this.#view, "pointerdown", (event) => this.#grasp(event));
    on(this.#view, "pointermove", (event) => this.#drag(event));
    on(this.#view, "pointerup", () => this.#drop());
    on(this.#view, "pointercancel", () => this.#drop());
    on(this.#view, "dragstart", (event) => event.preventDefault());
    on(this.#view, "click", (event) => {
      const node = this.#nodeAt(event.target);
      if (node) event.preventDefault();
      if (!this.#wasDragged) this.#choose(node);
    });
    on(this.#view, "dblclick", (event) => {
      const node = this.#nodeAt(event.target);
      if (node) this.#rowOf(node)?.querySelector<HTMLElement>('[data-act="turn"]')?.click();
    });
    on(this.#view, "wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#zoom(event.deltaY < 0 ? STEP : 1 / STEP, event);
    });
    on(this.#view, "keydown", (event) => this.#press(event));
    on(this.#figure, "click", (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
      if (button?.dataset.do === "fit") this.#fit();
      else if (button?.dataset.do) this.#zoom(button.dataset.do === "in" ? STEP : 1 / STEP);
      else if (button?.dataset.move) this.#nudge(button.dataset.move);
    });
    const table = document.querySelector(".explored");
    if (table)
      for (const name of ["focusin", "pointerover"] as const) on(table, name, ({ target }) => this.#spot(target));
  }

  #nodeAt(target: EventTarget | null): DrawnNode | null {
    const element = target instanceof Element ? target.closest(".node") : null;
    return (element && this.#byElement.get(element)) ?? null;
  }

  #rowOf({ element }: DrawnNode): HTMLElement | null {
    const href = element.parentElement?.getAttribute("href") ?? "";
    return href.startsWith("#") ? document.getElementById(href.slice(1)) : null;
  }

  #grasp(event: PointerEvent): void {
    if (event.button !== 0 || this.#grip) return;
    const node = this.#nodeAt(event.target);
    this.#wasDragged = false;
    const from = node ? { x: node.x, y: node.y } : { x: this.#lens.x, y: this.#lens.y };
    this.#grip = { node, x: event.clientX, y: event.clientY, from, moved: false };
  }

  #drag(event: PointerEvent): void {
    const grip = this.#grip;
    if (!grip) return;
    const [x, y] = [(event.clientX - grip.x) / this.#lens.scale, (event.clientY - grip.y) / this.#lens.scale];
    if (!grip.moved && Math.hypot(event.clientX - grip.x, event.clientY - grip.y) < 4) return;
    if (!grip.moved) this.#view.setPointerCapture(event.pointerId);
    grip.moved = true;
    this.#wasDragged = true;
    if (grip.node) this.#drawing.move(grip.node, grip.from.x + x, grip.from.y + y);
    else this.#look({ ...this.#lens, x: grip.from.x - x, y: grip.from.y - y });
  }

  #drop(): void {
    const grip = this.#grip;
    this.#grip = null;
    if (grip?.node && grip.moved) this.#put(grip.node);
  }

  /** What was moved stays: in the picture, and in the address. */
  #put(node: DrawnNode): void {
    node.x = Math.round(node.x);
    node.y = Math.round(node.y);
    this.#drawing.move(node, node.x, node.y);
    this.#drawing.rest();
    this.#drawing.near(this.#chosen);
    this.#drawing.name(this.#lens.scale);
    keepPin(node);
    this.#figure.querySelector<HTMLElement>(".unpin")!.hidden = false;
  }

  #nudge(way: string): void {
    const [x, y] = ways[way] ?? [0, 0];
    const node = this.#chosen;
    if (!node) return;
    const step = NUDGE / this.#lens.scale;
    this.#drawing.move(node, node.x + x * step, node.y + y * step);
    this.#put(node);
  }

  #press(event: KeyboardEvent): void {
    const way = ways[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") this.#choose(null);
    else if (event.key === "+" || event.key === "=") this.#zoom(STEP);
    else if (event.key === "-") this.#zoom(1 / STEP);
    else if (event.key === "0") this.#fit();
    else if (way) {
      const step = (2 * NUDGE) / this.#lens.scale;
      this.#look({ ...this.#lens, x: this.#lens.x + way[0] * step, y: this.#lens.y + way[1] * step });
    } else return;
    event.preventDefault();
  }

  #fit(): void {
    this.#look(this.#drawing.whole());
    this.#fitted = true;
  }

  /** Around a point of the screen, or the middle. */
  #zoom(factor: number, at?: { readonly clientX: number; readonly clientY: number }): void {
    const { x, y, scale } = this.#lens;
    const next = Math.min(SCALES[1], Math.max(SCALES[0], scale * factor));
    const box = this.#drawing.svg.getBoundingClientRect();
    const [dx, dy] = at ? [at.clientX - box.x - box.width / 2, at.clientY - box.y - box.height / 2] : [0, 0];
    this.#look({ x: x + dx / scale - dx / next, y: y + dy / scale - dy / next, scale: next });
  }

  #look(lens: Lens): void {
    this.#lens = lens;
    this.#fitted = false;
    this.#drawing.look(lens);
  }

  /** Shows what a node is, and what can be done with it: the links of its row. */
  #choose(node: DrawnNode | null): void {
    for (const element of [this.#chosen?.element, this.#chosen && this.#rowOf(this.#chosen)])
      element?.classList.remove("chosen");
    this.#chosen = node;
    this.#drawing.near(node);
    const panel = this.#figure.querySelector<HTMLElement>(".picked")!;
    panel.hidden = node === null;
    if (!node) return;
    const row = this.#rowOf(node);
    node.element.classList.add("chosen");
    row?.classList.add("chosen");
    panel.querySelector("p")!.textContent = node.title;
    const acts = [...(row?.querySelectorAll(".acts a") ?? [])].map((link) => link.cloneNode(true));
    panel.querySelector(".acts")!.replaceChildren(...(acts.length > 0 ? acts : [this.#wayToRow(node)]));
  }

  #wayToRow({ element, title }: DrawnNode): HTMLElement {
    const link = document.createElement("a");
    link.href = element.parentElement?.getAttribute("href") ?? "";
    link.textContent = title;
    return link;
  }

  /** What is looked at in the table, in the picture. */
  #spot(target: EventTarget | null): void {
    const id = target instanceof Element ? target.closest<HTMLElement>("tr[data-id]")?.dataset.id : undefined;
    const node = this.#drawing.nodes.find((one) => one.id === id);
    if (node?.element === this.#spotted) return;
    this.#spotted?.classList.remove("spot");
    this.#spotted = node?.element ?? null;
    this.#spotted?.classList.add("spot");
    this.#drawing.near(node ?? this.#chosen);
  }
}
