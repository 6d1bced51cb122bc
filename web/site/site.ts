import "./site.css";
import { suggestWhileTyping } from "./suggest.ts";

// What pages do by themselves, without leaving: links and forms of this site change the content in place, so that nothing jumps and
// the focus stays where it was. Without this script they lead to the same pages.

const parts = ["main", "footer", "header nav"];
let asked = 0;

async function show(url: string, { push }: { readonly push: boolean }): Promise<void> {
  const turn = ++asked;
  document.body.toggleAttribute("aria-busy", true);
  try {
    const answer = await fetch(url, { headers: { accept: "text/html" } });
    const text = await answer.text();
    if (turn !== asked) return;
    const next = new DOMParser().parseFromString(text, "text/html");
    if (push) history.pushState(null, "", answer.url);
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    const focused = placeOf(document.activeElement);
    for (const part of parts) {
      const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
      if (old && fresh) old.replaceWith(fresh);
    }
    focusAt(focused);
  } catch {
    location.assign(url);
  } finally {
    if (turn === asked) document.body.removeAttribute("aria-busy");
  }
}

/** What had the focus, by what it is called. */
function placeOf(element: Element | null): string | null {
  return element?.closest("main") ? `${element.getAttribute("aria-label") ?? element.textContent}` : null;
}

function focusAt(name: string | null): void {
  if (name === null) return;
  const found = [...document.querySelectorAll<HTMLElement>("main a, main button, main select")].find(
    (element) => (element.getAttribute("aria-label") ?? element.textContent) === name,
  );
  (found ?? document.querySelector<HTMLElement>("main"))?.focus({ preventScroll: true });
}

/** A page of ours that is drawn by the server: not the playground, an answer, or a place on the same page. */
function isPage(url: URL): boolean {
  const ours = url.origin === location.origin && !/\/(graphql|playground)$/.test(url.pathname);
  return ours && !(url.hash !== "" && url.pathname === location.pathname && url.search === location.search);
}

document.addEventListener("click", (event) => {
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

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
  event.preventDefault();
  const url = new URL(form.action);
  url.search = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  ).toString();
  void show(url.href, { push: true });
});

document.addEventListener("change", (event) => {
  const { target } = event;
  if (target instanceof HTMLSelectElement) target.form?.requestSubmit();
});

addEventListener("popstate", () => void show(location.href, { push: false }));
suggestWhileTyping();
