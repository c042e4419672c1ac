import type { Plugin } from "vite";

/** The imports by which Sandpack's client loads its bundlers for Node.js and for plain HTML. */
const OTHERS = /^\.\/(clients\/node\/index|index-\w+)\.mjs$/;
const NONE = "\0no-sandpack-client";

/**
 * Leaves out two of the three bundlers that Sandpack's client can load. The site never does, and the licence of the one
 * for Node.js forbids to sell what contains it.
 */
export function withoutOtherClients(): Plugin {
  return {
    name: "without-other-sandpack-clients",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      return importer?.includes("@codesandbox/sandpack-client/") && OTHERS.test(source) ? NONE : null;
    },
    load(id) {
      return id === NONE ? "export const SandpackNode = undefined, SandpackStatic = undefined;" : null;
    },
  };
}
