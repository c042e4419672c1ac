import { createServer, type RequestListener, type Server } from "node:http";
import { readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/*
 * Another site frames and opens pages of this one, and posts to every window that it gets hold of. The site stands on a
 * host that sends no headers and takes every spelling of an address: what keeps the other one out is in the pages.
 */

/** Asks what was built for a file, as many a plain host does. */
const plainHost: RequestListener = ({ url = "/" }, response) => {
  let path = join("dist", decodeURIComponent(new URL(url, "http://host").pathname));
  try {
    if (statSync(path).isDirectory()) path = join(path, "index.html");
    const content = readFileSync(path);
    response.setHeader("Content-Type", TYPES[path.split(".").pop()!] ?? "application/octet-stream").end(content);
  } catch {
    response.writeHead(404).end("Not found");
  }
};

const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css" };

let servers: Server[] = [];
let requests: string[] = [];
let visits: string[] = [];
let site: string;
let elsewhere: string;

test.beforeAll(async () => {
  site = await serve((request, response) => {
    requests.push(request.url!);
    plainHost(request, response);
  });
  elsewhere = await serve((request, response) => {
    visits.push(request.url!);
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Another site</title>");
  });
});
test.afterAll(() => {
  servers.forEach((server) => server.close().closeAllConnections());
  servers = [];
});
test.beforeEach(({ expectedProblems }) => {
  requests = [];
  visits = [];
  // Of the two hosts neither is the one that all other tests visit.
  expectedProblems.push(/request to another host/, /404/, /Content Security Policy/);
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const SPELLINGS = ["sandpack", "python"].flatMap((name) => [
  `/embed/${name}/`,
  `/${name}`,
  `/${name}/`,
  `/${name}/index.html`,
  `/%${name.charCodeAt(0).toString(16)}${name.slice(1)}/`,
  `/${name}/?standalone`,
  `/${name}/?x#standalone`,
]);

test("the lanes' pages run and hear nothing for another site", async ({ page, context }) => {
  await page.goto(elsewhere);
  for (const spelling of SPELLINGS) {
    await test.step(spelling, async () => {
      requests = [];
      const opened = context.waitForEvent("page");
      await page.evaluate(open_, site + spelling);
      const popup = await opened;
      await popup.waitForLoadState();
      const frame = page.frames().find((frame) => frame.url() === site + spelling)!;
      expect(frame, "it is framed").toBeDefined();
      await page.evaluate(attack);
      for (const window of [frame, popup.mainFrame()]) {
        // What was posted has been heard by the next turn.
        await window.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
        expect(await window.evaluate(() => [...document.scripts].map(({ type }) => type))).toEqual([
          "application/json",
        ]);
      }
      expect(requests, "nothing but the page itself was asked for").toHaveLength(2);
      expect(await traces(page)).toEqual({ answers: [] });
      await popup.close();
    });
  }
  await page.goto(`${site}/nothing`);
  // The language is this test's own reader's choice.
  expect((await stored(page)).filter((name) => name !== "asyncio-explained:code-language")).toEqual([]);
});

test("a lesson in another site's frame: its sandboxes take nothing from outside, and tell nothing", async ({
  page,
}) => {
  await page.goto(elsewhere);
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.style.cssText = "width: 1000px; height: 600px";
    frame.src = address;
    document.body.append(frame);
  }, `${site}/lessons/coroutines/`);
  const lesson = page.frameLocator("iframe");
  const region = lesson.getByRole("region", { name: "Wake it up", exact: true });
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(region.getByRole("status")).toHaveText(/^Finished/);
  await page.evaluate(attack);
  expect(await traces(page)).toEqual({ answers: [] });
  // A site may send what stands in its frame elsewhere, and what comes there could pass for the frame of the programs.
  for (const depth of [2, 1]) {
    await page.evaluate(takeAway, { depth, address: `${elsewhere}/taken` });
    await expect.poll(() => page.frames().at(-1)!.url()).toMatch(/^chrome-error:/);
  }
  expect(visits).not.toContain("/taken");
  await page.goto(`${site}/nothing`);
  expect((await stored(page)).filter((name) => /evaluated|secret/.test(name))).toEqual([]);
});

/** What the attacks have led to, as far as the other site sees. */
function traces(page: Page): Promise<{ answers: unknown[] }> {
  return page.evaluate(() => ({ answers: (window as unknown as { answers: unknown[] }).answers }));
}

/** What the site stores, by name. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...document.cookie.split("; ").filter(Boolean),
    ...(await caches.keys()),
  ]);
}

/* What follows runs in the browser, each function by itself. */

/** Frames a page and opens it, in place of the one before. Resolves when the frame has loaded. */
function open_(address: string): Promise<void> {
  const global = window as unknown as { answers: unknown[]; opened: Window | null };
  global.answers ??= [];
  document.body.replaceChildren();
  const frame = document.createElement("iframe");
  onmessage = ({ data }) => global.answers.push(data);
  global.opened = open(address);
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve());
    frame.src = address;
    document.body.append(frame);
  });
}

/** Posts what Sandpack's bundler acts upon, and what the frames of the lanes do, to every window there is. */
function attack(): void {
  const global = window as unknown as { answers?: unknown[]; opened?: Window | null };
  global.answers ??= [];
  onmessage = ({ data }) => global.answers!.push(data);
  const evil = "localStorage.setItem('evaluated', '1'); document.cookie = 'evaluated=1';";
  const files = {
    "/package.json": { path: "/package.json", code: JSON.stringify({ main: "/index.js" }) },
    "/index.js": { path: "/index.js", code: evil },
  };
  const post = (target: Window) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => global.answers!.push(data);
    target.postMessage({ type: "register-frame", origin: location.origin, id: 1 }, "*");
    for (const $id of [1, undefined]) {
      const codesandbox = true;
      target.postMessage({ codesandbox, $id, type: "evaluate", command: evil }, "*");
      target.postMessage(
        { codesandbox, $id, type: "compile", version: 3, modules: files, entry: "/index.js", template: "custom" },
        "*",
      );
    }
    for (const secret of ["preview", "sandpack"]) {
      target.postMessage({ $type: `${secret}-secret`, [`${secret}Secret`]: "evaluated", token: "evaluated" }, "*");
    }
    target.postMessage(`postMessage("evaluated")`, "*", [port2]);
    port1.postMessage("start", [new MessageChannel().port2]);
    for (let index = 0; index < target.length; index++) post(target[index]!);
  };
  for (let index = 0; index < self.length; index++) post(self[index]!);
  if (global.opened) post(global.opened);
}

/** Sends a frame elsewhere: of the frame in this page the first one, or the first one in that. */
function takeAway({ depth, address }: { depth: number; address: string }): void {
  let frame: Window = frames[0]!;
  for (let level = 0; level < depth; level++) frame = frame[0]!;
  frame.location.href = address;
}
