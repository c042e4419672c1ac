import { htmlToHast, type HastNode } from "satteri";
import { KINDS, type Kind } from "./kinds.ts";

/** A part of a page that search can lead to: what stands under one of its headings, or one entry of a list of terms. */
export interface Section {
  /** Its anchor on the page; empty for the page's own text, which comes first. */
  id: string;
  kind: Kind;
  title: string;
  /** What is to be found in it, in one line. */
  text: string;
}

type Element = Extract<HastNode, { type: "element" }>;

/** Code, controls, and what is closed until a reader asks for it. */
const PASSED_OVER = new Set(["pre", "script", "style", "template", "svg", "button", "nav", "details"]);

const INLINE = new Set(["a", "abbr", "b", "code", "em", "i", "kbd", "small", "span", "strong", "sub", "sup", "wbr"]);

/** What search knows of a page. */
export interface PageText {
  title: string;
  sections: Section[];
}

/**
 * Cuts a built page into sections. Its elements say by `data-search` what the text in them is: one of {@link KINDS}, or
 * `none` for what nobody looks for. Text outside such an element is left out.
 *
 * @param html the page as it is served
 * @throws Error for another value of `data-search`
 */
export function readPage(html: string): PageText {
  const reader = new PageReader();
  reader.read(htmlToHast(html), null, null);
  const sections = reader.sections
    .map((section) => ({ ...section, text: inOneLine(section.text) }))
    .filter(({ text }) => text !== "");
  return { title: reader.title, sections };
}

class PageReader {
  title = "";
  readonly sections: Section[] = [];
  #current: Section | null = null;

  read(node: HastNode, parent: Element | null, kind: Kind | null): void {
    if (node.type === "element") this.#readElement(node, parent, kind);
    else if (node.type === "root") for (const child of node.children) this.read(child, null, kind);
    else if (node.type === "text" && this.#current && kind) this.#current.text += node.value;
  }

  #readElement(element: Element, parent: Element | null, outerKind: Kind | null): void {
    const { dataSearch, ariaHidden } = element.properties;
    if (dataSearch === "none" || ariaHidden === "true" || PASSED_OVER.has(element.tagName)) return;
    const kind = dataSearch === undefined ? outerKind : toKind(dataSearch);
    const id = sectionId(element, parent);
    if (element.tagName === "h1") this.title = inOneLine(textOf(element));
    if (kind && id !== null) {
      const name = inOneLine(textOf(element));
      const title = inOneLine(textOf(element, isForTypescript)) || name;
      // A member's heading is its bare name, in both spellings; its anchor says whose it is.
      this.#current = id.includes(".")
        ? { id, kind, title: title === name ? id : `${id.split(".")[0]}.${title}`, text: `${name} ` }
        : { id, kind, title, text: title === name ? "" : `${name} ` };
      this.sections.push(this.#current);
      return;
    }
    const outer = this.#current;
    for (const child of element.children) this.read(child, element, kind);
    // What follows an exercise belongs to the section that the exercise stands in.
    if (kind !== outerKind) this.#current = outer;
    if (this.#current && !INLINE.has(element.tagName)) this.#current.text += " ";
  }
}

function toKind(mark: unknown): Kind {
  const kind = KINDS.find((kind) => kind === mark);
  if (!kind) throw new Error(`data-search is "${String(mark)}", and must be one of ${KINDS.join(", ")}, none.`);
  return kind;
}

/** The anchor of the section that an element is the title of; null when it is no title. */
function sectionId({ tagName, properties }: Element, parent: Element | null): string | null {
  if (tagName === "h1") return "";
  if (/^h[23]$/.test(tagName)) return typeof properties["id"] === "string" ? properties["id"] : null;
  if (tagName === "dt") return typeof parent?.properties["id"] === "string" ? parent.properties["id"] : null;
  return null;
}

/** @param isLeftOut which elements do not count */
function textOf(node: HastNode, isLeftOut: (element: Element) => boolean = () => false): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && isLeftOut(node)) return "";
  return "children" in node ? node.children.map((child) => textOf(child, isLeftOut)).join("") : "";
}

/** What only readers of TypeScript see: results are called as in Python, and found by both names. */
function isForTypescript({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes("for-typescript");
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
