import { expect, it } from "vitest";
import { networkOf } from "../../../src/http/request/networkOf.ts";

it.each([
  ["192.0.2.17", "192.0.2.0/24"],
  ["::ffff:192.0.2.99", "192.0.2.0/24"],
  ["::FFFF:192.0.2.99", "192.0.2.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"],
  ["2001:0DB8:0001:ffff::1", "2001:db8:1::/48"],
  ["2001:db8::1", "2001:db8:0::/48"],
  ["::1", "0:0:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["64:ff9b::192.0.2.1", "64:ff9b:0::/48"],
  ["nonsense", "nonsense"],
])("%s is of the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
