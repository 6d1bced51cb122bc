import "./explore.css";
import { Picture } from "./Picture.ts";

// The picture of the explorer: dragging, zooming and choosing. All that it does beside that, links of the page do too.

let picture: Picture | null = null;

function begin(): void {
  picture?.end();
  const figure = document.querySelector<HTMLElement>("figure.picture");
  picture = figure ? new Picture(figure) : null;
}

document.addEventListener("shown", begin);
begin();
