import type { Hit, PageHits } from "./find.ts";
import type { Kind } from "./kinds.ts";
import { SUGGESTIONS } from "./suggestions.ts";

/** What the dialog shows below its field. */
export interface View {
  /** Read out when it changes. */
  status: string;
  content: Node[];
}

const KIND_NAMES: Record<Kind, string> = {
  lesson: "Lesson",
  exercise: "Exercise",
  problem: "When it goes wrong",
  glossary: "Glossary",
  reference: "Reference",
};

export function suggestions(onChoose: (text: string) => void): View {
  const buttons = SUGGESTIONS.map((text) => {
    const choose = element("button", "suggestion", text);
    choose.type = "button";
    choose.addEventListener("click", () => onChoose(text));
    return element("li", "", choose);
  });
  return {
    status: "Type a word, a name from asyncio in either spelling, or a question.",
    content: [element("ul", "", ...buttons)],
  };
}

/**
 * @param before said before their number
 * @param leftOut words of the query that they were not found by
 */
export function resultList(pages: PageHits[], before: string, leftOut: string[]): View {
  const places = pages.reduce((sum, { hits }) => sum + hits.length, 0);
  const without = leftOut.length === 0 ? "" : `, without ${leftOut.map((word) => `“${word}”`).join(" and ")}`;
  const status = `${before}${count(places, "result")} on ${count(pages.length, "page")}${without}`;
  return { status, content: [element("ul", "", ...pages.map(pageItem))] };
}

/** @param onSearchAll searches all kinds; null when that has been done */
export function nothingFound(query: string, onSearchAll: (() => void) | null): View {
  const advice = "Try fewer words, another word for it, or the name of a function.";
  const status = `Nothing found for “${query}”. ${onSearchAll ? "" : advice}`;
  return { status, content: onSearchAll ? [button("Search everything", onSearchAll)] : [] };
}

export function failure(onRetry: () => void): View {
  const reason = import.meta.env.DEV
    ? "There is no search index: `npm run build` makes one, which is then served here too."
    : "The search index could not be read. Are you offline?";
  return { status: reason, content: [button("Try again", onRetry)] };
}

function pageItem({ address, title, hits }: PageHits): HTMLElement {
  const own = hits.find((hit) => hit.address === address);
  const others = hits.filter((hit) => hit !== own);
  const kind = KIND_NAMES[hits[0]!.kind === "exercise" ? "lesson" : hits[0]!.kind];
  return element(
    "li",
    "page",
    link(address, element("strong", "", title), ...(kind === title ? [] : [" ", element("small", "", kind)])),
    ...(own ? [element("p", "", ...excerptNodes(own))] : []),
    ...(others.length > 0 ? [element("ul", "", ...others.map(hitItem))] : []),
  );
}

function hitItem(hit: Hit): HTMLElement {
  const kind = hit.kind === "exercise" ? [" ", element("small", "", KIND_NAMES.exercise)] : [];
  const excerpt = excerptNodes(hit);
  return element("li", "", link(hit.address, element("span", "", hit.title), ...kind, element("p", "", ...excerpt)));
}

/** Pagefind's excerpt as nodes: without the heading that stands above it, and open where it is cut. */
function excerptNodes({ excerpt, title }: Hit): Node[] {
  const words = excerpt.split(" ");
  const heading = title.split(" ");
  const repeated = heading.findIndex((_, index) => startsWith(words, heading.slice(index)));
  const text = words.slice(repeated === -1 ? 0 : heading.length - repeated).join(" ");
  const opening = repeated === -1 && /^(<mark>)?\p{Ll}/u.test(text) ? "… " : "";
  const closing = /[.?!:](<\/mark>)?$/.test(text) ? "" : " …";
  // Of HTML there is nothing in it but marks: a parsed document of its own runs nothing.
  return [...new DOMParser().parseFromString(opening + text + closing, "text/html").body.childNodes];
}

/** Whether an excerpt's words begin with those of a heading, to which Pagefind adds a full stop. */
function startsWith(words: string[], heading: string[]): boolean {
  const start = words.slice(0, heading.length).join(" ");
  return start.replace(/<\/?mark>/g, "").replace(/\.$/, "") === heading.join(" ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element("button", "button", text);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}

function link(address: string, ...content: (Node | string)[]): HTMLElement {
  const made = element("a", "", ...content);
  made.href = address;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
