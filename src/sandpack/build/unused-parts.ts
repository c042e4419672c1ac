import type { Plugin } from "vite";

/** What Sandpack's client imports and the site never uses, each with what stands in its place. */
const UNUSED: { source: RegExp; standIn: string }[] = [
  // The bundlers for Node.js, whose licence forbids to sell what contains it, and for plain HTML.
  {
    source: /^\.\/(clients\/node\/index|index-\w+)\.mjs$/,
    standIn: "export const SandpackNode = undefined, SandpackStatic = undefined;",
  },
  // 160 kB of file types, for a service worker that answers requests of a preview.
  { source: /^mime-db$/, standIn: "export default {};" },
];

const PREFIX = "\0unused-sandpack-part:";

/** Leaves out parts of Sandpack's client that would be shipped and never run. */
export function withoutUnusedParts(): Plugin {
  return {
    name: "without-unused-sandpack-parts",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer?.includes("@codesandbox/sandpack-client/")) return null;
      const index = UNUSED.findIndex((part) => part.source.test(source));
      return index === -1 ? null : `${PREFIX}${index}`;
    },
    load(id) {
      return id.startsWith(PREFIX) ? UNUSED[Number(id.slice(PREFIX.length))]!.standIn : null;
    },
  };
}
