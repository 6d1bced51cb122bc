import { isIPv4, isIPv6 } from "node:net";

/** How many of the first bits of an address tell its network. */
export interface NetworkBits {
  readonly four: 24 | 32;
  readonly six: 48 | 64;
}

/** What one site has. */
export const SITE: NetworkBits = { four: 24, six: 48 };
/** What one line has: of IPv6 the first 64 bits, which one customer has. */
export const LINE: NetworkBits = { four: 32, six: 64 };

/** The network that an address belongs to, as `192.0.2.0/24`. What is no address stands for itself. */
export function networkOf(address: string, { four, six }: NetworkBits): string {
  const plain = address.replace(/%.*$/, "").toLowerCase();
  const mapped = plain.replace(/^::ffff:(?=\d+\.)/, "");
  if (isIPv4(mapped)) return `${[...mapped.split(".").slice(0, four / 8), 0].slice(0, 4).join(".")}/${four}`;
  if (!isIPv6(plain)) return plain;
  const groups = (text: string | undefined) => (text ? text.split(":") : []);
  const [head, tail] = plain.split("::");
  const [first, last] = [groups(head), groups(tail)];
  // An IPv4 at the end stands for two groups.
  const held = first.length + last.length + (plain.includes(".") ? 1 : 0);
  const between = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - held) }, () => "0");
  const all = [...first, ...between, ...last].slice(0, six / 16);
  return `${all.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/${six}`;
}
