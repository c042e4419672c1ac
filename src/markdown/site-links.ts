import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";

/** A Markdown plugin: a link that starts with `/` leads to the site's own page, wherever the site is served. */
export function siteLinks(base: string): NonNullable<SatteriProcessorOptions["hastPlugins"]>[number] {
  return {
    name: "site-links",
    element: {
      filter: ["a"],
      visit(node, context) {
        const href = node.properties["href"];
        if (typeof href === "string" && href.startsWith("/")) {
          context.setProperty(node, "href", base.replace(/\/$/, "") + href);
        }
      },
    },
  };
}
