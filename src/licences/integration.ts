import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { SERVED } from "../headers/served.ts";
import { readCPythonLicence, readLicence, type Licence } from "./licence.ts";
import { shippedPackages } from "./shipped-packages.ts";
import { writeLicences } from "./store.ts";

/**
 * Packages that get into the site by another way than as modules of its pages: Astro's own scripts, what is served beside
 * the pages, what the editors' language service is made of, and what the service worker is made of.
 */
const BESIDES = [
  "astro",
  ...new Set(Object.values(SERVED).map((part) => part.package)),
  "@typescript/vfs",
  "typescript",
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
];

/** Notes the licences of all that a build ships. It is done before the first page is made: see `readLicences()`. */
export function licences(): AstroIntegration {
  const found = new Map<string, Licence>();
  const note = (licence: Licence) => void found.set(`${licence.name}@${licence.version}`, licence);
  return {
    name: "licences",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        note(readCPythonLicence());
        BESIDES.forEach((name) => note(readLicence(join(fileURLToPath(config.root), "node_modules", name))));
        const plugin = shippedPackages((folders) => {
          new Set(folders).forEach((folder) => note(readLicence(folder)));
          writeLicences([...found.values()]);
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
