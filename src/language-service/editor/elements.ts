/** A new element with what stands in it. */
export function element(tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** Text, with elements for the `code` between its backticks. */
export function markedCode(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", part)));
}
