import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { findCommand, whyMissing } from "../../src/tools/engines.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();

it("takes the first command that is there, from the first folder of PATH that has it", () => {
  folder.write("two/firefox", "");
  folder.write("three/firefox", "");
  const path = ["one", "two", "three"].map((name) => join(folder.path, name)).join(delimiter);
  expect(findCommand(["firefox-esr", "firefox"], path)).toBe(join(folder.path, "two", "firefox"));
  expect(findCommand(["firefox-esr"], path)).toBeUndefined();
  expect(findCommand(["firefox"], "")).toBeUndefined();
});

it("says in one sentence what is missing, and what brings it", () => {
  folder.write("Xvfb", "");
  expect(whyMissing("webkit", folder.path)).toBe(
    "WebKit is not tested here: there is no WebKitWebDriver. On Debian, webkit2gtk-driver and xvfb bring what it takes.",
  );
  folder.write("WebKitWebDriver", "");
  expect(whyMissing("webkit", folder.path)).toBeNull();
  expect(whyMissing("firefox", folder.path)).toContain("there is no firefox-esr or firefox.");
});
