import { expect, it } from "vitest";
import { LINE, networkOf, SITE } from "../../../src/http/request/networkOf.ts";

it.each([
  ["192.0.2.17", "192.0.2.0/24", "192.0.2.17/32"],
  ["::ffff:192.0.2.99", "192.0.2.0/24", "192.0.2.99/32"],
  ["::FFFF:192.0.2.99", "192.0.2.0/24", "192.0.2.99/32"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:ffff::1", "2001:db8:1::/48", "2001:db8:1:ffff::/64"],
  ["2001:db8::1", "2001:db8:0::/48", "2001:db8:0:0::/64"],
  ["::1", "0:0:0::/48", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0::/48", "fe80:0:0:0::/64"],
  ["64:ff9b::192.0.2.1", "64:ff9b:0::/48", "64:ff9b:0:0::/64"],
  ["nonsense", "nonsense", "nonsense"],
])("%s is of the site %s and of the line %s", (address, site, line) => {
  expect([networkOf(address, SITE), networkOf(address, LINE)]).toEqual([site, line]);
});
