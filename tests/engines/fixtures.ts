import { writeFile } from "node:fs/promises";
import { test as base } from "@playwright/test";
import { whyMissing, type EngineName } from "../../src/tools/engines.ts";
import { Deployment } from "../site/deployment.ts";
import type { Engine } from "./engine.ts";
import { startFirefox } from "./firefox.ts";
import { Reader } from "./reader.ts";
import { startWebKit } from "./webkit.ts";

const START = { firefox: startFirefox, webkit: startWebKit };

/** Milliseconds for a picture: WebKit may never give one. */
const EXPOSURE = 10_000;

interface OfTest {
  /** Leaves out what can't be driven on this machine. */
  installed: void;
  /** What the window shows when a test has failed. */
  picture: void;
}

/** Tests of a file go on from one another: with the same browser, and the same server. */
interface OfFile {
  /** The project's. */
  name: EngineName;
  site: Deployment;
  engine: Engine;
  reader: Reader;
}

export const test = base.extend<OfTest, OfFile>({
  name: ["firefox", { option: true, scope: "worker" }],
  site: [
    async ({}, use) => {
      const site = await Deployment.of("dist", "/");
      await use(site);
      await site.remove();
    },
    { scope: "worker" },
  ],
  engine: [
    async ({ name }, use) => {
      const engine = await START[name]();
      console.log(engine.version);
      await use(engine);
      await engine.end();
    },
    { scope: "worker" },
  ],
  reader: [({ engine }, use) => use(new Reader(engine)), { scope: "worker" }],
  installed: [
    async ({ name }, use, info) => {
      const reason = whyMissing(name);
      // In CI nothing is left out without anybody noticing.
      if (reason && process.env.CI) throw new Error(reason);
      info.skip(reason !== null, reason ?? "");
      await use();
    },
    { auto: true },
  ],
  picture: [
    async ({ installed: _, engine }, use, info) => {
      await use();
      if (info.status === info.expectedStatus) return;
      const tooLate = new Promise<null>((resolve) => setTimeout(resolve, EXPOSURE, null).unref());
      const body = await Promise.race([engine.screenshot(), tooLate]);
      if (body) await writeFile(info.outputPath("window.png"), body);
    },
    { auto: true },
  ],
});
