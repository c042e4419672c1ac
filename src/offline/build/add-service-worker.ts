import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { SERVICE_WORKER } from "../../headers/served.ts";
import { FILE_LIST, type SiteFiles } from "../site-files.ts";
import { describeFile, listFiles } from "./list-files.ts";

/**
 * Gives a built site its service worker, and the list of files that the pages compare with what is stored.
 *
 * @param folder the site's
 * @param base the path it is built for, with a slash at both ends
 * @returns that list
 */
export async function addServiceWorker(folder: string, base: string): Promise<SiteFiles> {
  const files = listFiles(folder, base);
  const list = join(folder, FILE_LIST);
  writeFileSync(list, JSON.stringify(files));
  // The list can't name itself; the service worker can.
  const pages = [...files.pages, describeFile(FILE_LIST, readFileSync(list))];
  await build({
    entryPoints: [join(import.meta.dirname, "../service-worker/service-worker.ts")],
    outfile: join(folder, SERVICE_WORKER),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', SITE_FILES: JSON.stringify({ ...files, pages }) },
  });
  return files;
}
