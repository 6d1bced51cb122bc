import { expect, it } from "vitest";
import { HttpFault } from "../../../src/http/request/HttpFault.ts";

it.each([
  [404, "NOT_FOUND"],
  [503, "UNAVAILABLE"],
  [400, "BAD_USER_INPUT"],
  [405, "BAD_USER_INPUT"],
  [413, "BAD_USER_INPUT"],
])("a fault of status %d has code %s", (status, code) => {
  expect(new HttpFault(status, "No")).toMatchObject({ status, code, message: "No", headers: {}, name: "HttpFault" });
});
