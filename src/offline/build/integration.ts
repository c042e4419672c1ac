import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { SERVICE_WORKER } from "../../headers/served.ts";
import { TIERS } from "../site-files.ts";
import { addServiceWorker } from "./add-service-worker.ts";

/** Makes the site work without a network. It comes last: it stores what all others have written. */
export function offline(): AstroIntegration {
  let base = "/";
  return {
    name: "offline",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        base = `${config.base.replace(/\/$/, "")}/`;
        updateConfig({ vite: { plugins: [retiredInDevelopment(base + SERVICE_WORKER)] } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const files = await addServiceWorker(fileURLToPath(dir), base);
        const inWords = TIERS.map((tier) => {
          const bytes = files[tier].reduce((sum, file) => sum + file.bytes, 0);
          return `${files[tier].length} ${tier} (${(bytes / 1e6).toFixed(1)} MB)`;
        });
        logger.info(`Stored for offline: ${inWords.join(", ")}`);
      },
    },
  };
}

/**
 * In development there is no service worker. A built site that was served at the same address may have left one, which
 * asks for a newer one now and then: it gets one that goes away.
 */
function retiredInDevelopment(address: string): Plugin {
  const script = readFileSync(join(import.meta.dirname, "../service-worker/retire.js"));
  return {
    name: "retired-service-worker",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(address, (_request, response) => {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(script);
      });
    },
  };
}
