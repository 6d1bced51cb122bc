const MOST = 8;

/** Shows what the search finds while somebody types: arrow keys choose, Escape closes, Enter opens. */
export function suggestWhileTyping(): void {
  const input = document.querySelector<HTMLInputElement>('search input[type="search"]');
  const form = input?.form;
  if (!input || !form) return;
  const list = document.createElement("ul");
  list.id = "suggestions";
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
    list.replaceChildren(
      ...[...found.querySelectorAll(".hits li")].slice(0, MOST).map((hit, index) => {
        const option = document.createElement("li");
        const link = document.createElement("a");
        option.id = `suggestion-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        link.href = new URL(hit.querySelector("a")?.getAttribute("href") ?? "", answer.url).href;
        link.tabIndex = -1;
        // Its name and what it is, in the languages that the page says they are in.
        link.append(...[...hit.querySelectorAll("a, .quiet")].flatMap((part) => [...part.childNodes, " "]));
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
