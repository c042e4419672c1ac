import type { Plugin } from "vite";

const STYLE_OR_FONT = /\.(css|woff2?)(\?|$)/;
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * A Vite plugin that finds the packages of which something gets into the site: the modules left in the browser's
 * scripts, and the styles and fonts that pages import.
 *
 * @param report gets their folders, for each part of the build as it is done (the browser's scripts come last)
 */
export function shippedPackages(report: (folders: string[]) => void): Plugin {
  return {
    name: "shipped-packages",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const scripts = this.environment.name === "client" ? chunks.flatMap((chunk) => chunk.moduleIds) : [];
      const styles = [...this.getModuleIds()].filter((id) => STYLE_OR_FONT.test(id));
      report([...scripts, ...styles].flatMap((id) => PACKAGE_FOLDER.exec(id)?.[0] ?? []));
    },
  };
}
