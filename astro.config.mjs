import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { codeTheme, coloursAsClasses } from "./src/markdown/highlight.ts";
import { reloadPrograms } from "./src/typing/reload-programs.ts";
import { siteLinks } from "./src/markdown/site-links.ts";
import { termLinks } from "./src/markdown/term-links.ts";
import { readGlossary } from "./src/course/index.ts";
import { headers } from "./src/headers/integration.ts";
import { language } from "./src/language-service/build/integration.ts";
import { licences } from "./src/licences/integration.ts";
import { offline } from "./src/offline/build/integration.ts";
import { sandbox } from "./src/sandbox/build/integration.ts";
import { search } from "./src/search/integration.ts";
import { programTypes } from "./src/typing/integration.ts";

const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  site: process.env.SITE,
  base,
  trailingSlash: "always",
  integrations: [mdx(), react(), programTypes(), sandbox(), language(), licences(), search(), headers(), offline()],
  markdown: {
    processor: satteri({ hastPlugins: [termLinks(readGlossary()), siteLinks(base)] }),
    shikiConfig: { theme: codeTheme, transformers: [coloursAsClasses] },
  },
  devToolbar: { enabled: false },
  // Styles and scripts stay files of their own: a strict Content-Security-Policy needs no exception for them.
  build: { inlineStylesheets: "never" },
  vite: {
    plugins: [reloadPrograms()],
    build: {
      assetsInlineLimit: 0,
      // One style sheet for all of the site: the first page waits for one file, and the others for none.
      cssCodeSplit: false,
      // The browsers of the page /browsers/. Without them, styles are made short in ways that Safari does not read.
      cssTarget: ["chrome123", "firefox128", "safari17.5"],
      // TypeScript is one large chunk, loaded into a Worker when somebody edits a program.
      chunkSizeWarningLimit: 4500,
      // Astro marks MDX modules by a directive of its own, which is not meant for the bundler.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // "asyncio" is read from its sources, so that nothing has to be built first.
    resolve: { conditions: ["asyncio-source", ...defaultClientConditions] },
    environments: Object.fromEntries(
      // Pages are made in the one while the site is built, in the other while it is developed.
      ["prerender", "ssr"].map((name) => [
        name,
        { resolve: { conditions: ["asyncio-source", ...defaultServerConditions] } },
      ]),
    ),
  },
});
