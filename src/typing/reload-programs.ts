import { resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { forgetPrograms } from "./content.ts";

/** In development, reloads the page when one of a lesson's programs or exercises changes; Astro watches its text. */
export function reloadPrograms(): Plugin {
  const content = resolve("content") + sep;
  return {
    name: "reload-programs",
    apply: "serve",
    configureServer({ watcher, ws }) {
      watcher.on("all", (_event, path) => {
        if (!path.startsWith(content) || path.endsWith(".mdx")) return;
        forgetPrograms();
        ws.send({ type: "full-reload" });
      });
    },
  };
}
