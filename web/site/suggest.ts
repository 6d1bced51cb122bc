const MOST = 8;

let lists = 0;

/** Shows what the search finds while somebody types into a field for a search: arrow keys choose, Escape closes, Enter opens. */
export function suggestWhileTyping(): void {
  const form = document.querySelector<HTMLFormElement>("search form");
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="search"]:not([role])'))
    if (form) suggestFor(input, form);
}

/** `form` is that of the search of the site. What is chosen leads to `data-to` of the field, else to its page. */
function suggestFor(input: HTMLInputElement, form: HTMLFormElement): void {
  const list = document.createElement("ul");
  list.id = `suggestions-${lists++}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.placeholder);
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-expanded", "false"],
    ["aria-controls", list.id],
    ["aria-autocomplete", "list"],
    ["autocomplete", "off"],
  ] as const)
    input.setAttribute(name, value);
  let turn = 0;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (next: number) => {
    const options = [...list.children];
    chosen = (next + options.length) % options.length;
    options.forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === chosen));
    });
    input.setAttribute("aria-activedescendant", options[chosen]?.id ?? "");
  };

  input.addEventListener("input", async () => {
    const mine = ++turn;
    const text = input.value.trim();
    if (text === "") return close();
    const url = new URL(form.action);
    const lang = form.querySelector<HTMLInputElement>("input[name=lang]")?.value;
    url.search = new URLSearchParams({ q: text, ...(lang && { lang }) }).toString();
    const answer = await fetch(url, { headers: { accept: "text/html" } }).catch(() => null);
    if (!answer?.ok || mine !== turn) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== turn) return;
    // A list is no thing that one could begin with.
    const hits = input.dataset.to === undefined ? ".hits li" : ".hits li[data-id]";
    list.replaceChildren(
      ...[...found.querySelectorAll(hits)].slice(0, MOST).map((hit, index) => {
        const option = document.createElement("li");
        const link = document.createElement("a");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const id = hit.getAttribute("data-id") ?? "";
        const to = input.dataset.to?.replace("node=NODE", `node=${encodeURIComponent(id.replaceAll(",", "\\,"))}`);
        link.href = to ?? new URL(hit.querySelector("a")?.getAttribute("href") ?? "", answer.url).href;
        link.tabIndex = -1;
        // Its name and what it is, in the languages that the page says they are in.
        link.append(
          ...[...hit.querySelectorAll(":scope > a, :scope > .quiet")].flatMap((part) => [...part.childNodes, " "]),
        );
        option.append(link);
        return option;
      }),
    );
    chosen = -1;
    list.hidden = list.children.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      list.children[chosen]?.querySelector("a")?.click();
      close();
    }
  });
  input.addEventListener("blur", () => setTimeout(close, 200));
}
