import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { codeTheme, coloursAsClasses } from "./src/components/highlight.ts";

export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  integrations: [mdx(), react()],
  markdown: {
    syntaxHighlight: "shiki",
    shikiConfig: { theme: codeTheme, transformers: [coloursAsClasses] },
  },
  devToolbar: { enabled: false },
  // Styles and scripts stay files of their own: a strict Content-Security-Policy needs no exception for them.
  build: { inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0 },
    // "asyncio" is read from its sources, so that nothing has to be built first.
    resolve: { conditions: ["source", ...defaultClientConditions] },
    ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  },
});
