import { type Pin, pinParameter, pinsOf } from "../../src/page/explore/Pin.ts";

/** Writes the place of a node into the address of the page, and into every link and form that leads on from it. */
export function keepPin({ id, x, y }: Pin): void {
  const pins = [...pinsOf(new URLSearchParams(location.search)).filter((pin) => pin.id !== id), { id, x, y }];
  const pin = pinParameter(pins);
  const here = withPin(location.href, pin);
  history.replaceState(history.state, "", here);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href], footer a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (leadsHere(href) && !link.classList.contains("unpin")) link.setAttribute("href", withPin(href, pin));
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("main form"))
    if (leadsHere(form.action)) {
      form.querySelector("input[name=pin]")?.remove();
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "pin", value: pin }));
    }
}

/** To this page, and not to a place on it. */
function leadsHere(href: string): boolean {
  return !href.startsWith("#") && new URL(href, location.href).pathname === location.pathname;
}

function withPin(href: string, pin: string): string {
  const url = new URL(href, location.href);
  url.searchParams.set("pin", pin);
  return url.href;
}
