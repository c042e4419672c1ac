import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { noteInlineParts, type InlineParts } from "./inline-parts.ts";
import { pagePolicy, policyText, type Policy } from "./policies.ts";
import { formatRules, HEADERS_FILE } from "./rules.ts";
import { servedPart } from "./served.ts";
import { siteRules } from "./site-rules.ts";

/**
 * Writes the site's policy into every page, so that it holds on any host, and all headers into a file for the hosts that
 * read one.
 */
export function headers(): AstroIntegration {
  let base = "/";
  return {
    name: "headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = pagesOf(site);
        const parts: InlineParts = { scripts: new Set(), styles: new Set() };
        for (const page of pages) noteInlineParts(readFileSync(join(site, page), "utf8"), parts);
        const policy = pagePolicy([...parts.scripts].sort(), [...parts.styles].sort());
        for (const page of pages) writePolicy(join(site, page), policy);
        writeFileSync(join(site, HEADERS_FILE), formatRules(siteRules(base, placesOf(pages), policy)));
      },
    },
  };
}

function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(sep, "/"))
    .filter((name) => name.endsWith(".html") && !servedPart(name)?.isFramed)
    .sort();
}

/** Where pages are: those at the top by name, the first one by both of its names, all others by the folder at the top. */
function placesOf(pages: string[]): string[] {
  return ["", ...new Set(pages.map((page) => page.replace(/\/.*/, "/")))];
}

function writePolicy(path: string, policy: Policy): void {
  const charset = '<meta charset="utf-8">';
  const html = readFileSync(path, "utf8");
  if (!html.includes(charset)) throw new Error(`${path} has no ${charset} to put the policy after.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  writeFileSync(path, html.replace(charset, `${charset}${meta}`));
}
