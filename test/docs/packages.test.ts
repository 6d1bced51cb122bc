import { readFileSync } from "node:fs";
import { satisfies } from "semver";
import { expect, it } from "vitest";

interface Package {
  readonly engines?: { readonly node?: string };
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };

it.each(["20.19.0", "22.13.0", "24.0.0", "26.0.0"])("every package that is installed runs on Node %s", (version) => {
  const refused = Object.entries(packages).filter(([, { engines }]) => !satisfies(version, engines?.node ?? "*"));
  expect(refused).toEqual([]);
});

it("the lockfile names no place to fetch packages from", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
