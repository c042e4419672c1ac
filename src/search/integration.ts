import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { handlerFor } from "../server/site-server.ts";
import { buildIndex } from "./build-index.ts";
import { INDEX_FOLDER } from "./index-files.ts";

/** Indexes the built pages. In development, the index of the last build is served. */
export function search(): AstroIntegration {
  return {
    name: "search",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const index = join(fileURLToPath(config.outDir), INDEX_FOLDER);
        const address = `${config.base.replace(/\/$/, "")}/${INDEX_FOLDER}`;
        updateConfig({ vite: { plugins: [indexInDevelopment(index, address)] } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { records, files, bytes } = await buildIndex(fileURLToPath(dir));
        logger.info(`${records} things to find, in an index of ${files} files, ${(bytes / 1e3).toFixed(0)} kB`);
      },
    },
  };
}

function indexInDevelopment(folder: string, address: string): Plugin {
  return {
    name: "search-index",
    apply: "serve",
    async configureServer(server) {
      if (existsSync(folder)) server.middlewares.use(address, await handlerFor(folder, "/"));
    },
  };
}
