import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { loadApi } from "../../api/load-api.ts";
import { asyncioNames } from "./asyncio-names.ts";
import { readDeclarations } from "./read-declarations.ts";

/**
 * What editors need of the build: `import declarations from "virtual:declarations"` is what TypeScript programs are
 * checked against, `import names from "virtual:asyncio-names"` what Python programs find in asyncio.
 */
export function language(): AstroIntegration {
  return {
    name: "language",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const declarations = data("virtual:declarations", () => readDeclarations(root));
        const names = data("virtual:asyncio-names", async () => asyncioNames(await loadApi()));
        // What a Worker loads is built by itself.
        const worker = { format: "es", plugins: () => [declarations] } as const;
        updateConfig({ vite: { plugins: [declarations, names], worker } });
      },
    },
  };
}

/** A module whose default export is made when it is asked for. */
function data(name: string, make: () => unknown): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: async (id) => (id === `\0${name}` ? `export default ${JSON.stringify(await make())};` : null),
  };
}
