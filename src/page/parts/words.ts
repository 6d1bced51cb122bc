/** The name of what people know by its code with that before it, as `C5 Building confidence`, `3.8 Health coverage`. */
export function withCode(key: string, name: string): string {
  return /^(C\d+(-[A-Z]+)?|\d+(\.\w+)?)$/.test(key) && !name.startsWith(key) ? `${key} ${name}` : name;
}

/** `prizeEntries` as `Prize entries`, `ACTION_LINE_GROUP` as `Action line group`. */
export function inWords(name: string): string {
  const words = /^[A-Z0-9_]+$/.test(name)
    ? name.toLowerCase().replaceAll("_", " ")
    : name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  const known = words
    .replaceAll(/\bsdg(s?)\b/g, "SDG$1")
    .replaceAll(/\bun\b/g, "UN")
    .replaceAll(/\bgdc\b/g, "GDC")
    .replaceAll(/\bhlpf\b/g, "HLPF")
    .replaceAll(/\bwsis\b/g, "WSIS")
    .replaceAll(/\b(cept|cstd|ict|igf|iso|itu|ungis|ceb|hle)\b/g, (name) => name.toUpperCase())
    .replaceAll(/\burl\b/g, "address");
  return known.charAt(0).toUpperCase() + known.slice(1);
}
