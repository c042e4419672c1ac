import type { Explanation } from "../answers.ts";
import { element, markedCode } from "./elements.ts";

/** An explanation of a name, as a tooltip shows it: what it is, what Python calls it, what it does. */
export function explanationView({ signature, python, paragraphs }: Explanation): HTMLElement {
  const view = element("div", element("pre", signature));
  view.className = "language-explanation";
  if (python !== null) view.append(element("p", "Python: ", element("code", python)));
  view.append(...paragraphs.map((paragraph) => element("p", ...markedCode(paragraph))));
  return view;
}

/** The same with the first sentence alone, for beside a list. */
export function shortExplanationView(explanation: Explanation): HTMLElement {
  const [first = ""] = explanation.paragraphs;
  const sentence = /^.*?[.:](?=\s|$)/.exec(first)?.[0] ?? first;
  return explanationView({ ...explanation, paragraphs: sentence ? [sentence.replace(/:$/, ".")] : [] });
}

/** The same in words, for a screen reader. */
export function explanationText({ signature, python, paragraphs }: Explanation): string {
  return [signature, ...(python === null ? [] : [`Python: ${python}`]), ...paragraphs].join("\n");
}
