import { isIPv4, isIPv6 } from "node:net";

/** The network that an address belongs to: its /24 of IPv4, its /48 of IPv6. What is no address stands for itself. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, "").toLowerCase();
  const four = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/.exec(plain)?.[1];
  if (four !== undefined && isIPv4(plain.replace(/^::ffff:/, ""))) return `${four}.0/24`;
  if (!isIPv6(plain)) return plain;
  const [before = "", after] = plain.split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const dotted = tail.at(-1)?.includes(".") ? 1 : 0;
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length - dotted;
  const groups = [...head, ...Array<string>(Math.max(0, zeros)).fill("0"), ...tail];
  const first = groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(":")}::/48`;
}
