import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/offline/build/list-files.ts";
import type { SiteFile, Tier } from "../../src/offline/site-files.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();

/** The addresses of a site under /x/ by tier. */
function list(files: Record<string, string>): Record<Tier, string[]> {
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  const { pages, tools, python } = listFiles(folder.path, "/x/");
  const urls = (files: SiteFile[]) => files.map(({ url }) => url);
  return { pages: urls(pages), tools: urls(tools), python: urls(python) };
}

describe("the files of a site", () => {
  it("are called as links call them", () => {
    const { pages } = list({ "index.html": "", "404.html": "", "lessons/tasks/index.html": "" });
    expect(pages).toEqual(["404.html", "./", "lessons/tasks/"]);
  });

  it("are pages when it takes them to read: what a script of a page imports, but not what it loads later", () => {
    const files = list({
      "index.html": `<link rel="stylesheet" href="/x/_astro/a.css"><script type="module" src="/x/_astro/page.1.js"></script>`,
      "_astro/a.css": "",
      "_astro/page.1.js": `import{a as b}from"./shared.2.js";import"./more.3.js";b(()=>import("./editor.4.js"))`,
      "_astro/shared.2.js": "",
      "_astro/more.3.js": "",
      "_astro/editor.4.js": "",
    });
    expect(files.tools).toEqual(["_astro/editor.4.js"]);
    expect(files.pages).toContain("_astro/shared.2.js");
    expect(files.pages).toContain("_astro/more.3.js");
  });

  it("are tools when they belong to the bundler or to search, pages of their own too", () => {
    const { tools } = list({ "sandpack/index.html": `<script src="/x/sandpack/a.js">`, "pagefind/pagefind.js": "" });
    expect(tools).toEqual(["pagefind/pagefind.js", "sandpack/"]);
  });

  it("are Python's in its own folder", () => {
    const { python } = list({ "python/index.html": "", "python/library.bin": "" });
    expect(python).toEqual(["python/", "python/library.bin"]);
  });

  it("are without the service worker, its list, and what is meant for the host", () => {
    const files = list({ "service-worker.js": "", "site-files.json": "", _headers: "" });
    expect(files).toEqual({ pages: [], tools: [], python: [] });
  });

  it("change their revision with their content, unless their name does", () => {
    const revisions = (text: string) => {
      list({ "index.html": text, "_astro/a.1.css": text });
      return listFiles(folder.path, "/x/").pages.map(({ revision }) => revision);
    };
    const [before, after] = [revisions("one"), revisions("two")];
    expect(before[0]).toBeNull();
    expect(after[0]).toBeNull();
    expect(after[1]).not.toBe(before[1]);
  });
});
