import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Connect, Plugin } from "vite";
import { EMBED, SERVED } from "../../headers/served.ts";
import { pythonFiles } from "../../lanes/python/build/python-files.ts";
import { bundledText } from "../../lanes/build/bundled-text.ts";
import { bundlerFiles } from "../../sandpack/build/bundler-files.ts";
import { editorStylesByRule } from "../../sandpack/build/editor-styles.ts";
import { exercisesWithScenarios } from "./with-scenarios.ts";
import { withoutUnusedParts } from "../../sandpack/build/unused-parts.ts";

/**
 * What the sandbox needs of the build: the compiler and CPython in folders of their own, scripts as text, and
 * `client:near`.
 */
export function sandbox(): AstroIntegration {
  let parts: Part[] = [];
  return {
    name: "sandbox",
    hooks: {
      "astro:config:setup": ({ config, updateConfig, addClientDirective }) => {
        const base = config.base.replace(/\/$/, "");
        const partIn = (name: string, files: Part["files"]): Part => ({ name, base: `${base}/${name}/`, files });
        parts = [partIn(SERVED.compiler.folder, bundlerFiles), partIn(SERVED.python.folder, pythonFiles)];
        const embedded = parts.map(({ name, files }): Part => ({
          name: EMBED + name,
          base: `${base}/${EMBED}${name}/`,
          files: async () =>
            new Map([["index.html", elsewhere((await files(`${base}/${name}/`)).get("index.html")!, name)]]),
        }));
        parts.push(...embedded);
        const served = parts.map(servedInDevelopment);
        updateConfig({
          vite: {
            plugins: [bundledText(), withoutUnusedParts(), editorStylesByRule(), exercisesWithScenarios(), ...served],
          },
        });
        addClientDirective({ name: "near", entrypoint: fileURLToPath(new URL("../near/near.ts", import.meta.url)) });
      },
      "astro:build:done": async ({ dir, logger }) => {
        for (const { name, base, files: make } of parts) {
          const files = await make(base);
          for (const [file, content] of files) {
            const path = join(fileURLToPath(dir), name, file);
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, content);
          }
          const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
          logger.info(`${name}: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
        }
      },
    },
  };
}

/** An inert page in a folder below the one that is framed by other sites: it names the same files. */
function elsewhere(page: Buffer, name: string): Buffer {
  return Buffer.from(page.toString().replaceAll('"url":"', `"url":"../../${name}/`));
}

/** A folder of the site that is taken from a package. */
interface Part {
  name: string;
  /** Its path, with a slash at both ends. */
  base: string;
  /** Its files by their paths below the base. */
  files: (base: string) => Map<string, Buffer> | Promise<Map<string, Buffer>>;
}

const CONTENT_TYPES: Record<string, string> = {
  bin: "application/octet-stream",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

function servedInDevelopment({ name, base, files: make }: Part): Plugin {
  let files: Promise<Map<string, Buffer>> | null = null;
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = (request.url ?? "").split("?")[0]!;
    if (!path.startsWith(base)) return next();
    const file = path.slice(base.length) || "index.html";
    files ??= Promise.resolve(make(base));
    files.then((files) => {
      const content = files.get(file);
      if (!content) return next();
      response.setHeader("Content-Type", CONTENT_TYPES[file.split(".").pop()!] ?? CONTENT_TYPES["bin"]!);
      response.end(content);
    }, next);
  };
  return {
    name: `served-in-development:${name}`,
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(serve);
    },
  };
}
