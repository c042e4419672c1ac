import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import type { HastNode, HastVisitorContext } from "satteri";
import type { Term } from "../course/index.ts";

type Plugin = Extract<NonNullable<SatteriProcessorOptions["hastPlugins"]>[number], { name: string }>;
type Element = Extract<HastNode, { type: "element" }>;
type Text = Extract<HastNode, { type: "text" }>;

/** Where no term is linked: headings are links themselves, and a rule or an answer is read in one go. */
const CLOSED = ["a", "h1", "h2", "h3", "pre", "table", "Rule", "Predict", "InJavaScript"];

/**
 * A Markdown plugin: links terms of the glossary in a lesson's text, each once. A term is linked where the lesson sets it
 * in bold, for there it is introduced; and in the lesson that shows it, at its first mention.
 */
export function termLinks(terms: Term[]): Plugin {
  const byName = new Map(terms.flatMap((term) => [term.name, ...term.also].map((name) => [name, term] as const)));
  return {
    name: "term-links",
    before(root, context) {
      const lesson = context.fileURL && lessonOf(fileURLToPath(context.fileURL));
      if (!lesson) return;
      const linked = new Set<Term>();
      linkBold(root, context, byName, linked);
      const shownHere = new Map([...byName].filter(([, term]) => term.lesson === lesson && !linked.has(term)));
      linkFirstMentions(root, context, shownHere, linked);
    },
  };
}

function linkBold(root: HastNode, context: HastVisitorContext, terms: Map<string, Term>, linked: Set<Term>): void {
  for (const node of openNodes(root)) {
    if (node.type !== "element" || node.tagName !== "strong") continue;
    const term = terms.get(context.textContent(node));
    if (!term || linked.has(term)) continue;
    linked.add(term);
    context.wrapNode(node, linkTo(term));
  }
}

function linkFirstMentions(
  root: HastNode,
  context: HastVisitorContext,
  terms: Map<string, Term>,
  linked: Set<Term>,
): void {
  if (terms.size === 0) return;
  const names = [...terms.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*]/g, "\\$&"));
  const mention = new RegExp(`(?<![\\w-])(?:${names.join("|")})(?![\\w-])`, "g");
  for (const node of openNodes(root)) {
    if (node.type === "element" && node.tagName === "code") {
      const code = context.textContent(node);
      const term = terms.get(code) ?? terms.get(code.replace(/^asyncio\./, ""));
      if (!term || linked.has(term)) continue;
      linked.add(term);
      context.wrapNode(node, linkTo(term));
    } else if (node.type === "text") {
      const parts = partsOf(node.value, mention, terms, linked);
      if (parts.length > 1) context.replaceNode(node, parts);
    }
  }
}

/** A text cut at the mentions that are to be links. */
function partsOf(text: string, mention: RegExp, terms: Map<string, Term>, linked: Set<Term>): HastNode[] {
  const parts: (Element | Text)[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(mention)) {
    const term = terms.get(name)!;
    if (linked.has(term)) continue;
    linked.add(term);
    parts.push({ type: "text", value: text.slice(end, index) });
    parts.push({ ...linkTo(term), children: [{ type: "text", value: name }] });
    end = index + name.length;
  }
  parts.push({ type: "text", value: text.slice(end) });
  return parts;
}

/** A node and all below it that may become a link; what is in bold or code, as a whole. */
function* openNodes(node: HastNode): Generator<HastNode> {
  const name = node.type === "element" ? node.tagName : "name" in node ? node.name : null;
  if (typeof name === "string" && CLOSED.includes(name)) return;
  yield node;
  if (name === "code" || name === "strong" || !("children" in node)) return;
  for (const child of node.children) yield* openNodes(child);
}

/** With what the term means: where scripts run, the page shows it in place. */
function linkTo({ id, name, meaning }: Term): Element {
  const properties = { href: `/glossary/#${id}`, className: ["term"], dataTerm: name, dataMeaning: meaning };
  return { type: "element", tagName: "a", properties, children: [] };
}

/** `event-loop` for `content/lessons/03-event-loop/index.mdx`; null for other files. */
function lessonOf(path: string): string | null {
  if (basename(path) !== "index.mdx") return null;
  return /^\d\d-(.+)$/.exec(basename(dirname(path)))?.[1] ?? null;
}
