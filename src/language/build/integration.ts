import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { readDeclarations } from "./read-declarations.ts";

const NAME = "virtual:declarations";

/** What the language service needs of the build: `import declarations from "virtual:declarations"`. */
export function language(): AstroIntegration {
  return {
    name: "language",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const plugin = declarations(fileURLToPath(config.root));
        // What a Worker loads is built by itself.
        updateConfig({ vite: { plugins: [plugin], worker: { format: "es", plugins: () => [plugin] } } });
      },
    },
  };
}

function declarations(root: string): Plugin {
  return {
    name: "declarations",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(readDeclarations(root))};` : null),
  };
}
