import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Connect, Plugin } from "vite";
import { bundledText } from "./bundled-text.ts";
import { bundlerFiles } from "./bundler-files.ts";
import { editorStylesByRule } from "./editor-styles.ts";
import { withoutUnusedParts } from "./unused-parts.ts";

/**
 * What the sandbox needs of the build: Sandpack's bundler under `<base>/sandpack/`, scripts as text, and `client:near`.
 */
export function sandbox(): AstroIntegration {
  let base = "/sandpack/";
  return {
    name: "sandbox",
    hooks: {
      "astro:config:setup": ({ config, updateConfig, addClientDirective }) => {
        base = `${config.base.replace(/\/$/, "")}/sandpack/`;
        updateConfig({
          vite: { plugins: [bundledText(), withoutUnusedParts(), editorStylesByRule(), servedInDevelopment(base)] },
        });
        addClientDirective({ name: "near", entrypoint: fileURLToPath(new URL("../near/near.ts", import.meta.url)) });
      },
      "astro:build:done": ({ dir, logger }) => {
        const files = bundlerFiles(base);
        for (const [name, content] of files) {
          const path = join(fileURLToPath(dir), "sandpack", name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, content);
        }
        const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
        logger.info(`Sandpack's bundler: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

const CONTENT_TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", txt: "text/plain" };

function servedInDevelopment(base: string): Plugin {
  let files: ReturnType<typeof bundlerFiles> | null = null;
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = (request.url ?? "").split("?")[0]!;
    if (!path.startsWith(base)) return next();
    const name = path.slice(base.length) || "index.html";
    files ??= bundlerFiles(base);
    const content = files.get(name);
    if (!content) return next();
    response.setHeader("Content-Type", `${CONTENT_TYPES[name.split(".").pop()!]}; charset=utf-8`);
    response.end(content);
  };
  return {
    name: "sandpack-bundler",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(serve);
    },
  };
}
