import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { close, createIndex, type IndexFile } from "pagefind";
import { INDEX_FOLDER, VOCABULARY_FILE } from "./index-files.ts";
import { toHtml, toRecords, type SearchRecord } from "./records.ts";
import { readPage } from "./sections.ts";
import { vocabularyOf } from "./spelling.ts";

/** What Pagefind brings besides: user interfaces, and a stemmer for languages it doesn't know. */
const UNUSED = /-ui\.(js|css)$|-highlight\.js$|^wasm\.unknown/;

export interface IndexSize {
  records: number;
  files: number;
  bytes: number;
}

/**
 * Makes the search index of a built site, in the site.
 *
 * @param site the folder with the site's files
 * @throws Error with what Pagefind says when it can't
 */
export async function buildIndex(site: string): Promise<IndexSize> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind can't start: ${errors.join("; ")}`);
    const records = pagesOf(site).flatMap(({ address, html }) => toRecords(address, readPage(html)));
    for (const record of records) {
      const { errors } = await index.addHTMLFile({ url: record.address, content: toHtml(record) });
      if (errors.length > 0) throw new Error(`Pagefind can't index ${record.address}: ${errors.join("; ")}`);
    }
    const { files } = await index.getFiles();
    const used = files.filter(({ path }) => !UNUSED.test(path)).map(outspoken);
    used.push({
      path: VOCABULARY_FILE,
      content: new TextEncoder().encode(JSON.stringify(vocabularyOf(textsOf(records)))),
    });
    await write(used, join(site, INDEX_FOLDER));
    const bytes = used.reduce((sum, { content }) => sum + content.length, 0);
    return { records: records.length, files: used.length, bytes };
  } finally {
    await close();
  }
}

/** Where Pagefind's scripts only note that a part of the index can't be had: what is in it would then not be found. */
const SILENCE = /console\.error\(`Failed to load the index chunk[^`]*`\);/;

/** Lets a search fail for which the index can't be read. @throws Error when the script is not the one this knows */
function outspoken({ path, content }: IndexFile): IndexFile {
  if (!/^pagefind(-worker)?\.js$/.test(path)) return { path, content };
  const script = new TextDecoder().decode(content);
  if (!SILENCE.test(script)) throw new Error(`Pagefind's ${path} reads the index differently from ${SILENCE}`);
  return { path, content: new TextEncoder().encode(script.replace(SILENCE, "throw e;")) };
}

function textsOf(records: SearchRecord[]): string[] {
  return records.flatMap(({ sections }) => sections.flatMap(({ title, text }) => [title, text]));
}

/** The site's own pages: those in a folder of their own, by which they are addressed. */
function pagesOf(site: string): { address: string; html: string }[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(sep, "/"))
    .filter((name) => name.endsWith("/index.html"))
    .sort()
    .map((name) => ({
      address: `/${name.slice(0, -"index.html".length)}`,
      html: readFileSync(join(site, name), "utf8"),
    }));
}

async function write(files: IndexFile[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
