interface Found {
  readonly search: { readonly nodes: readonly { readonly id: string; readonly name: string; readonly kind: string }[] };
}

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
    url.search = new URLSearchParams({ q: text }).toString();
    const answer = await fetch(url, { headers: { accept: "application/json" } }).catch(() => null);
    if (!answer?.ok || mine !== turn) return;
    const { search } = (await answer.json()) as Found;
    if (mine !== turn) return;
    list.replaceChildren(
      ...search.nodes.slice(0, MOST).map(({ id, name, kind }, index) => {
        const option = document.createElement("li");
        const link = document.createElement("a");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const to = input.dataset.to?.replace("node=NODE", `node=${encodeURIComponent(id.replaceAll(",", "\\,"))}`);
        link.href = to ?? new URL(pathOf(id), form.action).href;
        link.tabIndex = -1;
        link.textContent = `${name} (${kind})`;
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

/** As the server has it: `SdgTarget:3.8` is at `target/3.8`. */
function pathOf(id: string): string {
  const [kind = "", ...key] = id.split(":");
  const name = kind === "SdgTarget" ? "target" : `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  return `${name}/${encodeURIComponent(key.join(":"))}`;
}
