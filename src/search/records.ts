import type { Kind } from "./kinds.ts";
import type { PageText, Section } from "./sections.ts";

/** What Pagefind finds as one: a page's own text, an exercise on it, or a term of the glossary. */
export interface SearchRecord {
  /** Below the site's root; with its anchor when it is not the page itself: `/lessons/coroutines/#wake-it-up`. */
  address: string;
  kind: Kind;
  title: string;
  /** The title of the page it stands on. */
  page: string;
  sections: Section[];
}

/**
 * What there is to find on a page.
 *
 * @param address of the page, below the site's root
 */
export function toRecords(address: string, { title, sections }: PageText): SearchRecord[] {
  const isOfPage = ({ kind }: Section) => kind === "lesson" || kind === "reference";
  const own = sections.filter(isOfPage);
  const others = sections.filter((section) => !isOfPage(section));
  return [
    ...(own[0] ? [{ address, kind: own[0].kind, title, page: title, sections: own }] : []),
    ...others.map((section) => ({
      address: `${address}#${section.id}`,
      kind: section.kind,
      title: section.title,
      page: title,
      // Found as a whole: without an anchor, Pagefind makes no part of it.
      sections: [{ ...section, id: "" }],
    })),
  ];
}

/** A record as the HTML that Pagefind indexes. Its headings with an anchor become parts of a result. */
export function toHtml({ kind, title, page, sections }: SearchRecord): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta data-pagefind-filter="kind[content]" content="${kind}">
<meta data-pagefind-meta="title[content]" content="${escape(title)}">
<meta data-pagefind-meta="page[content]" content="${escape(page)}">
</head>
<body>
${sections.map(sectionHtml).join("\n")}
</body>
</html>`;
}

function sectionHtml({ id, title, text }: Section): string {
  const heading = id === "" ? `<h1>${escape(title)}</h1>` : `<h2 id="${escape(id)}">${escape(title)}</h2>`;
  return `${heading}\n<p>${escape(text)}</p>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
