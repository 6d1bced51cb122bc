import "./site.css";
import { roveCells } from "./roveCells.ts";
import { suggestWhileTyping } from "./suggest.ts";

// What pages do by themselves, without leaving: links and forms of this site change the content in place, so that nothing jumps and
// the focus stays where it was. Without this script they lead to the same pages.

/** Within a page of another site, what is opened is opened beside it. */
const isEmbedded = document.body.classList.contains("embedded");
const parts = ["main", "footer", "header nav", "header .site"];
let asked = 0;

async function show(url: string, { push }: { readonly push: boolean }): Promise<void> {
  const turn = ++asked;
  document.body.toggleAttribute("aria-busy", true);
  try {
    const answer = await fetch(url, { headers: { accept: "text/html" } });
    const text = await answer.text();
    if (turn !== asked) return;
    const next = new DOMParser().parseFromString(text, "text/html");
    await bringFiles(next, answer.url);
    if (turn !== asked) return;
    if (push) history.pushState(null, "", answer.url);
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    const focused = placeOf(document.activeElement);
    for (const part of parts) {
      const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
      if (old && fresh) old.replaceWith(fresh);
    }
    renewSearch(next);
    roveCells();
    suggestWhileTyping();
    document.dispatchEvent(new Event("shown"));
    focusAt(focused);
  } catch {
    location.assign(url);
  } finally {
    if (turn === asked) document.body.removeAttribute("aria-busy");
  }
}

/** Styles and scripts that a page needs beside those that are here; styles are waited for. */
async function bringFiles(next: Document, url: string): Promise<void> {
  const here = new Set([...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(({ href }) => href));
  for (const { src } of document.scripts) here.add(src);
  const missing = (selector: string, name: string) =>
    [...next.head.querySelectorAll(selector)]
      .map((element) => new URL(element.getAttribute(name) ?? "", url).href)
      .filter((file) => !here.has(file));
  const styles = missing("link[rel=stylesheet]", "href").map((href) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    document.head.append(link);
    return new Promise((done) => {
      link.onload = done;
      link.onerror = done;
    });
  });
  for (const src of missing("script[src]", "src"))
    document.head.append(Object.assign(document.createElement("script"), { type: "module", src }));
  await Promise.all(styles);
}

/** The search stays, with what somebody types; where it leads hangs on where the page is, and its words on the language. */
function renewSearch(next: Document): void {
  const [form, fresh] = [document.querySelector("search form"), next.querySelector("search form")];
  if (!form || !fresh) return;
  form.setAttribute("action", fresh.getAttribute("action") ?? "");
  for (const hidden of form.querySelectorAll("input[type=hidden]")) hidden.remove();
  form.append(...fresh.querySelectorAll("input[type=hidden]"));
  for (const part of ["button", ".quiet"]) {
    const [old, now] = [form.querySelector(part), fresh.querySelector(part)];
    if (old && now) old.textContent = now.textContent;
  }
  const input = form.querySelector("input[type=search]");
  input?.setAttribute("placeholder", fresh.querySelector("input[type=search]")?.getAttribute("placeholder") ?? "");
}

const focusable = "main a, main button, main input, main select";
const nameOf = (element: Element) =>
  element.getAttribute("aria-label") ?? element.getAttribute("name") ?? element.textContent;

/** What had the focus: what it is called, and the how manieth of that name it is. */
function placeOf(element: Element | null): readonly [name: string | null, turn: number] | null {
  if (!element?.closest("main")) return null;
  const name = nameOf(element);
  return [name, [...document.querySelectorAll(focusable)].filter((other) => nameOf(other) === name).indexOf(element)];
}

function focusAt(place: ReturnType<typeof placeOf>): void {
  if (place === null) return;
  const [name, turn] = place;
  const found = [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => nameOf(element) === name);
  (found[turn] ?? found[0] ?? document.querySelector<HTMLElement>("main"))?.focus({ preventScroll: true });
}

/** A page of ours that is drawn by the server: not the playground, an answer, or a place on the same page. */
function isPage(url: URL): boolean {
  const ours = url.origin === location.origin && !/\/(graphql|playground)$|\.[a-z]{2,}$/.test(url.pathname);
  return ours && !(url.hash !== "" && url.pathname === location.pathname && url.search === location.search);
}

document.addEventListener("click", (event) => {
  if (isEmbedded) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const href = link?.getAttribute("href");
  if (!href || !plain || event.defaultPrevented) return;
  const url = new URL(href, location.href);
  if (!isPage(url)) return;
  event.preventDefault();
  const stays = url.pathname === location.pathname;
  void show(url.href, { push: true }).then(() => {
    if (!stays) scrollTo(0, 0);
  });
});

// What a cell says to who hears the page, for who points at it.
document.addEventListener("pointerover", ({ target }) => {
  const cell = target instanceof Element ? target.closest<HTMLElement>(".matrix:not(.dense) td a[aria-label]") : null;
  if (cell && cell.title === "") cell.title = cell.getAttribute("aria-label") ?? "";
});

document.addEventListener("submit", (event) => {
  if (isEmbedded) return;
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
  event.preventDefault();
  const url = new URL(form.action);
  url.search = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  ).toString();
  void show(url.href, { push: true });
});

addEventListener("popstate", () => void show(location.href, { push: false }));
suggestWhileTyping();
roveCells();
