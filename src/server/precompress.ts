import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";

const COMPRESSIBLE = new Set([".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm"]);

/** Bytes below which a file gains nothing: it fits into one packet as it is. */
const SMALL = 1400;

/**
 * Puts a compressed copy, `<file>.gz`, beside each file that gains by it: `npm run serve` sends it in the file's place,
 * as hosts do that compress by themselves. To stand last among the integrations that write files.
 */
export function precompress(): AstroIntegration {
  return {
    name: "precompress",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
        for (const path of names.filter((name) => COMPRESSIBLE.has(extname(name))).map((name) => join(folder, name))) {
          const content = readFileSync(path);
          if (content.length > SMALL) writeFileSync(`${path}.gz`, gzipSync(content));
        }
      },
    },
  };
}
