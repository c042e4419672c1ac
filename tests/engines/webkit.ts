import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { expect } from "@playwright/test";
import { startProcess, terminate } from "../../src/tools/processes.mjs";
import { PHONE, WINDOW, type Engine } from "./engine.ts";
import { WebDriver } from "./webdriver.ts";

/** Starts the small browser that comes with WebKitGTK, on a display that nobody sees. It is driven over WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const display = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
  const port = await freePort();
  const driver = start("WebKitWebDriver", [`--port=${port}`], { DISPLAY: `:${await display.said}` });
  const address = `http://127.0.0.1:${port}`;
  await expect(() => fetch(`${address}/status`)).toPass();
  const session = await WebDriver.start(address);
  await session.resize(WINDOW);
  return {
    version: `WebKitGTK ${session.browserVersion}`,
    open: (address) => session.open(address),
    reload: () => session.reload(),
    evaluate: (script, ...given) => session.evaluate(script, given),
    clickAt: (x, y) => session.clickAt(x, y),
    type: (text) => session.type(text),
    // Its windows are 447 pixels wide at least.
    narrow: (isNarrow) => session.resize(isNarrow ? { ...WINDOW, width: PHONE } : WINDOW),
    screenshot: () => session.screenshot(),
    end: async () => {
      await session.end();
      await driver.end();
      await display.end();
    },
  };
}

/** Starts a program that ends with this process at the latest, and with it all that it has started. */
function start(command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = startProcess(command, args, {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    env: { ...process.env, ...env },
  });
  const endGroup = () => child.pid && terminate(-child.pid);
  process.once("exit", endGroup);
  return {
    /** The first that it writes to file 3: of a display, the number that it has found free. */
    said: once(child.stdio[3] as Readable, "data").then(([text]) => String(text).trim()),
    end: async () => {
      process.off("exit", endGroup);
      const ended = once(child, "exit");
      endGroup();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
