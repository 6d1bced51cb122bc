const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Makes the cells of each matrix one stop for Tab; arrow keys go from cell to cell. */
export function roveCells(): void {
  for (const body of document.querySelectorAll<HTMLElement>("table.matrix tbody")) {
    const rows = [...body.querySelectorAll("tr")].map((row) => [...row.querySelectorAll<HTMLElement>("td a")]);
    for (const link of rows.flat()) link.tabIndex = -1;
    const first = rows[0]?.[0];
    if (first) first.tabIndex = 0;
    body.addEventListener("keydown", (event) => {
      const move = moves[event.key];
      const row = rows.findIndex((of) => of.includes(event.target as HTMLElement));
      if (!move || row < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const column = rows[row]!.indexOf(event.target as HTMLElement);
      const next = rows[row + move[0]]?.[column + move[1]];
      if (!next) return;
      event.preventDefault();
      for (const link of rows.flat()) link.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }
}
