import { createHash } from "node:crypto";
import { htmlToHast, type HastNode } from "satteri";

/** What a page holds that a policy has to name, as hashes. */
export interface InlineParts {
  scripts: Set<string>;
  styles: Set<string>;
}

type Element = Extract<HastNode, { type: "element" }>;

/**
 * Adds the inline scripts and styles of a page to those of others.
 *
 * @param html the page as it is served
 * @param parts gets their hashes
 * @throws Error for an event handler in an attribute, which no policy should allow
 */
export function noteInlineParts(html: string, parts: InlineParts): void {
  for (const element of elementsOf(htmlToHast(html))) {
    const { tagName, properties } = element;
    const refused = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
    if (refused) throw new Error(`<${tagName}> has an attribute “${refused}”, which the site's policy refuses.`);
    if (tagName === "script" && !properties["src"] && isCode(properties["type"])) parts.scripts.add(hashOf(element));
    if (tagName === "style") parts.styles.add(hashOf(element));
  }
}

/** Of another type, a script element holds data. */
function isCode(type: unknown): boolean {
  return type === undefined || type === "module" || type === "text/javascript";
}

function hashOf({ children }: Element): string {
  const text = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function elementsOf(node: HastNode): Element[] {
  if (!("children" in node)) return [];
  const below = node.children.flatMap(elementsOf);
  return node.type === "element" ? [node, ...below] : below;
}
