import { readdirSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const LESSON = "/lessons/coroutines/";

/** The directives of a policy, by name. */
function directives(policy: string): Map<string, string> {
  return new Map(policy.split("; ").map((text) => [text.split(" ")[0]!, text]));
}

test("every page brings a strict policy, in a header and in itself", async ({ request }) => {
  for (const address of ["/", LESSON, "/reference/tasks/", "/glossary/", "/nothing/here/"]) {
    const response = await request.get(address);
    const policy = directives(response.headers()["content-security-policy"]!);
    // Of all that falls back to it, only the manifest has no directive of its own.
    expect(policy.get("default-src"), address).toBe("default-src 'self'");
    for (const kind of ["object-src", "media-src"]) expect(policy.get(kind)).toBe(`${kind} 'none'`);
    for (const kind of ["font-src", "frame-src", "worker-src"]) expect(policy.get(kind)).toBe(`${kind} 'self'`);
    expect(policy.get("img-src")).toBe("img-src 'self' data:");
    expect(policy.get("script-src")).toMatch(/^script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/]+=')+$/);
    expect(policy.get("style-src")).toMatch(/^style-src 'self'( 'sha256-[\w+/]+=')+$/);
    expect(policy.get("connect-src")).toBe("connect-src 'self'");
    expect(policy.get("frame-ancestors")).toBe("frame-ancestors 'none'");
    const [, inPage] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(await response.text())!;
    expect([...directives(inPage!).values(), "frame-ancestors 'none'"]).toEqual([...policy.values()]);
  }
});

/** Asks for a path as it is spelled: `fetch` would tidy it up. */
function ask(site: string, path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => resolve(response.resume())).on("error", reject);
  });
}

test("every HTML file has its policy, and one address: what else leads to it redirects there", async ({ baseURL }) => {
  const documents = readdirSync("dist", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"));
  expect(documents).toEqual(
    expect.arrayContaining(["index.html", "404.html", "sandpack/index.html", "python/index.html"]),
  );
  for (const file of documents) {
    const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const { statusCode, headers } = await ask(baseURL!, address);
    expect(statusCode, address).toBe(200);
    const ancestors = address.startsWith("/embed/")
      ? "*"
      : /^\/(sandpack|python)\//.test(address)
        ? "'self'"
        : "'none'";
    expect(directives(String(headers["content-security-policy"])).get("frame-ancestors"), address).toBe(
      `frame-ancestors ${ancestors}`,
    );
    const encoded = (text: string) => text.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    const spellings = [
      `/${file}`,
      `//${file}`,
      `/.${address}`,
      `/${address}`,
      `/x/..${address}`,
      `/x/%2e%2E${address}`,
      encoded(address),
      encoded(`/${file}`),
      ...(address === "/" ? [] : [address.replace(/\/$/, ""), address.replace(/\/$/, "/.")]),
    ];
    for (const spelling of spellings.filter((each) => each !== address)) {
      const answer = await ask(baseURL!, `${spelling}?q`);
      expect([answer.statusCode, answer.headers.location], spelling).toEqual([308, `${address}?q`]);
    }
    const shouted = await ask(baseURL!, `/${file.toUpperCase()}`);
    expect(shouted.statusCode, file).toBe(404);
    expect(shouted.headers["content-security-policy"], file).toContain("frame-ancestors 'none'");
  }
});

test("the other headers, and the policies of what is no page", async ({ request }) => {
  const headers = async (address: string) => (await request.get(address)).headers();
  const page = await headers(LESSON);
  expect(page["x-content-type-options"]).toBe("nosniff");
  expect(page["referrer-policy"]).toBe("no-referrer");
  expect(page["permissions-policy"]).toContain("camera=()");
  const bundler = (await headers("/sandpack/"))["content-security-policy"];
  expect(bundler).toContain("frame-ancestors 'self'");
  expect(bundler).toContain("connect-src 'self'");
  const worker = (await headers("/pagefind/pagefind-worker.js"))["content-security-policy"];
  expect(worker).toBe((await headers("/service-worker.js"))["content-security-policy"]);
  expect(worker).toMatch(/^default-src 'none'; .*connect-src 'self'/);
});

test.describe("code in the frame of the programs", () => {
  /** Another host, which counts who comes. */
  let server: Server;
  let elsewhere: string;
  let visits = 0;

  test.beforeAll(async () => {
    server = createServer((_request, response) => {
      visits++;
      response.setHeader("Access-Control-Allow-Origin", "*").end();
    });
    server.on("upgrade", (_request, socket) => {
      visits++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    elsewhere = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("reaches no host, neither the site nor another one, and nothing of the page", async ({
    page,
    expectedProblems,
  }) => {
    // That it is refused is what is tested.
    expectedProblems.push(/Content Security Policy/, /sandbox/i, /request to another host/, /Failed to load/);
    await page.goto(LESSON);
    await page.evaluate(() => {
      localStorage.setItem("secret", "1");
      document.cookie = "secret=1";
    });
    const frame = await framesOfPrograms(page);
    const site = new URL(page.url()).origin;
    expect((await fetch(elsewhere)).ok && visits).toBe(1);
    const attempts = { elsewhere, site: `${site}/glossary/` };

    expect(await frame.evaluate(tryInFrame, attempts)).toEqual([]);
    expect(await frame.evaluate(tryInWorker, { ...attempts, tries: tryHosts.toString() })).toEqual([]);
    expect(visits, "only the test's own visit").toBe(1);
    expect(page.url()).toBe(site + LESSON);
  });
});

/** Starts the page's sandboxes, and gives the frame that holds their Workers. */
async function framesOfPrograms(page: Page): Promise<Frame> {
  await expect(async () => {
    await page.keyboard.press("Shift");
    await page.mouse.wheel(0, 50);
    expect(page.frames().some((frame) => frame.url() === "about:srcdoc")).toBe(true);
  }).toPass();
  return page.frames().find((frame) => frame.url() === "about:srcdoc")!;
}

/* What follows runs in the browser, each function by itself: they give the names of what succeeded. */

interface Hosts {
  elsewhere: string;
  site: string;
}

/** What both a document and a Worker can try. Without the wrapper that programs run in, nothing is hidden from it. */
async function tryHosts({ elsewhere, site }: Hosts): Promise<string[]> {
  const ended = (target: EventTarget, good: string, bad: string) =>
    new Promise<void>((resolve, reject) => {
      target.addEventListener(good, () => resolve());
      target.addEventListener(bad, () => reject(new Error(bad)));
    });
  const attempts: Record<string, () => unknown> = {
    "fetch of another host": () => fetch(elsewhere, { mode: "no-cors" }),
    "fetch of the site": () => fetch(site, { mode: "no-cors" }),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open("GET", elsewhere, false);
      request.send();
    },
    WebSocket: () => ended(new WebSocket(elsewhere.replace("http", "ws")), "open", "error"),
    EventSource: () => ended(new EventSource(elsewhere), "open", "error"),
    import: () => import(elsewhere),
    "import of data": () => import("data:text/javascript," as string),
    indexedDB: () => ended(indexedDB.open("x"), "success", "error"),
    caches: () => caches.keys(),
  };
  const succeeded: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      succeeded.push(name);
    } catch {
      // Refused, as it should be.
    }
  }
  return succeeded;
}

/** In a Worker made as those of the programs are. */
async function tryInWorker({ tries, ...hosts }: Hosts & { tries: string }): Promise<string[]> {
  const script = `(async () => {
    const succeeded = await (${tries})(${JSON.stringify(hosts)});
    for (const address of ${JSON.stringify([hosts.elsewhere, hosts.site])}) {
      try { importScripts(address); succeeded.push("importScripts"); } catch {}
    }
    if (self.origin !== "null") succeeded.push("origin " + self.origin);
    postMessage(succeeded);
  })()`;
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string[]>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

/** In the frame's own document. */
function tryInFrame({ elsewhere, site }: Hosts): Promise<string[]> {
  const succeeded: string[] = [];
  const attempt = (name: string, action: () => unknown) => {
    try {
      if (action() !== false) succeeded.push(name);
    } catch {
      // Refused, as it should be.
    }
  };
  attempt("localStorage", () => localStorage.getItem("secret"));
  attempt("cookies", () => document.cookie);
  attempt("the parent's document", () => parent.document.title);
  attempt("the page's document", () => top!.document.title);
  attempt("the page's address", () => top!.location.href);
  attempt("another address for the page", () => (top!.location.href = elsewhere));
  attempt("a window", () => open(elsewhere) !== null);
  // What it returns tells nothing; the other host tells whether it was asked.
  attempt("a beacon", () => !!navigator.sendBeacon(elsewhere) && false);
  attempt("a service worker", () => navigator.serviceWorker.controller);
  const loads = (tag: "img" | "iframe" | "script" | "link", address: string) =>
    new Promise<void>((resolve) => {
      const element = document.createElement(tag);
      Object.assign(element, tag === "link" ? { rel: "stylesheet", href: address } : { src: address });
      element.addEventListener("error", () => resolve());
      // A refused frame loads an error page, which tells nothing; the other host tells whether it was asked.
      element.addEventListener("load", () => {
        if (tag !== "iframe") succeeded.push(`${tag} ${address}`);
        resolve();
      });
      document.documentElement.append(element);
    });
  const tags = ["img", "iframe", "script", "link"] as const;
  return Promise.all(tags.flatMap((tag) => [loads(tag, elsewhere), loads(tag, site)])).then(() => succeeded);
}
