import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import { codeTheme, coloursAsClasses } from "./highlight.ts";
import { siteLinks } from "./site-links.ts";

const processor = createSatteriMarkdownProcessor({
  shikiConfig: { theme: codeTheme, transformers: [coloursAsClasses] },
  hastPlugins: [siteLinks(import.meta.env.BASE_URL)],
});

/** HTML of Markdown that stands outside of a lesson's text, such as an exercise's task. */
export async function markdown(text: string): Promise<string> {
  return (await (await processor).render(text)).code;
}
