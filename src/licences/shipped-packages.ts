import { resolve } from "node:path";
import type { Plugin } from "vite";

const STYLE_OR_FONT = /\.(css|woff2?)(\?|$)/;
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * A Vite plugin that finds the packages of which something gets into the site: the modules left in the browser's
 * scripts, and the styles and fonts of pages.
 *
 * @param report gets their folders, for each part of the build as it is done (the browser's scripts come last)
 */
export function shippedPackages(report: (folders: string[]) => void): Plugin {
  return {
    name: "shipped-packages",
    apply: "build",
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const chunks = outputs.filter((output) => output.type === "chunk");
      const scripts = this.environment.name === "client" ? chunks.flatMap((chunk) => chunk.moduleIds) : [];
      const styles = [...this.getModuleIds()].filter((id) => STYLE_OR_FONT.test(id));
      // What a style sheet names is no module.
      const assets = outputs.flatMap((output) => (output.type === "asset" ? output.originalFileNames : []));
      const fonts = assets
        .filter((name) => STYLE_OR_FONT.test(name))
        .map((name) => resolve(this.environment.config.root, name));
      report([...scripts, ...styles, ...fonts].flatMap((id) => PACKAGE_FOLDER.exec(id)?.[0] ?? []));
    },
  };
}
