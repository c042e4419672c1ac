import { chromium } from "@playwright/test";
import { expect, it } from "vitest";
import { browserPaths } from "../../src/tools/find-browser.ts";

it("looks in PATH first, for one without windows, for Chromium before Chrome, and at Playwright's own last", () => {
  const paths = browserPaths({ PATH: "/usr/local/bin:/usr/bin" }, "linux");
  expect(paths.slice(0, 2)).toEqual(["/usr/local/bin/chromium-headless-shell", "/usr/bin/chromium-headless-shell"]);
  expect(paths.indexOf("/usr/bin/chromium-headless-shell")).toBeLessThan(paths.indexOf("/usr/local/bin/chromium"));
  expect(paths.indexOf("/usr/bin/chromium")).toBeLessThan(paths.indexOf("/usr/local/bin/google-chrome"));
  expect(paths.at(-1)).toBe(chromium.executablePath());
});

it("knows where installers put Chrome on macOS and on Windows", () => {
  expect(browserPaths({}, "darwin")).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(browserPaths({}, "win32")).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
});

it("splits PATH as the system does", () => {
  expect(browserPaths({ PATH: "C:\\one;C:\\two" }, "win32")[1]).toBe("C:\\two\\chromium-headless-shell");
});

it("has nothing to look for in an empty PATH", () => {
  expect(browserPaths({ PATH: "" }, "linux")).toEqual([chromium.executablePath()]);
});
