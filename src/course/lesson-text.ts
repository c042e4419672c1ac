import { join } from "node:path";
import Slugger from "github-slugger";
import { mdxToMdast, type MdastNode } from "satteri";
import { CourseError } from "./course-error.ts";
import { shown, textOf, type NumberedFolder } from "./folders.ts";

/** A heading in a lesson's text. */
export interface Heading {
  /** The anchor it has on the lesson's page. */
  id: string;
  text: string;
}

/** A `<Rule>` of a lesson, under the heading that shows it. */
export interface LessonRule {
  /** Markdown. */
  text: string;
  heading: Heading;
}

/** A `<Predict>` of a lesson. */
export interface LessonPredict {
  /** The example whose output is asked for. */
  name: string;
  question: string;
  heading: Heading;
}

/** A place in a lesson where a reader goes on: a section, a program or an exercise. */
export interface LessonStep {
  kind: "section" | "example" | "exercise";
  /** An exercise's and an example's name; a section's anchor. */
  name: string;
  /** An exercise has its own in its task: empty. */
  title: string;
}

/** What other pages take from a lesson's `index.mdx`. */
export interface LessonText {
  /** In the order of the text. */
  steps: LessonStep[];
  headings: Heading[];
  rules: LessonRule[];
  predicts: LessonPredict[];
}

/** Reads a lesson's text. Throws a {@link CourseError} for a rule or a prediction that stands under no heading. */
export function readLessonText(lesson: NumberedFolder): LessonText {
  const file = join(lesson.path, "index.mdx");
  return parseLessonText(textOf(file), shown(file));
}

/** `file` is how problems name the text. */
export function parseLessonText(mdx: string, file: string): LessonText {
  const text: LessonText = { steps: [], headings: [], rules: [], predicts: [] };
  const problems: string[] = [];
  const slugger = new Slugger();
  const under = (what: string): Heading[] => {
    const heading = text.headings.at(-1);
    if (!heading) problems.push(`${file}: ${what} comes before the first heading, so nothing can link to it`);
    return heading ? [heading] : [];
  };

  for (const node of nodesIn(parseMdx(mdx))) {
    if (node.type === "heading") {
      const heading = textIn(node);
      const id = slugger.slug(heading);
      text.headings.push({ id, text: heading });
      if (node.depth === 2) text.steps.push({ kind: "section", name: id, title: heading });
    } else if (isElement(node, "Rule")) {
      const rule = sourceOf(node.children, mdx);
      for (const heading of under("a <Rule>")) text.rules.push({ text: rule, heading });
    } else if (isElement(node, "Predict")) {
      const [name, question] = [attribute(node, "name"), attribute(node, "question")];
      for (const heading of under(`<Predict name="${name}">`)) text.predicts.push({ name, question, heading });
    } else if (isElement(node, "Example")) {
      text.steps.push({ kind: "example", name: attribute(node, "name"), title: attribute(node, "title") });
    } else if (isElement(node, "Exercise")) {
      text.steps.push({ kind: "exercise", name: attribute(node, "name"), title: "" });
    }
  }
  if (problems.length > 0) throw new CourseError(problems);
  return text;
}

/** An element of MDX in a lesson's text. */
export type MdxElement = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** The tree of a lesson's text. Throws what is wrong with its MDX. */
export function parseMdx(mdx: string): MdastNode {
  return mdxToMdast(mdx, { features: { frontmatter: true } });
}

/** A node and all below it, in the order of the text; nothing below one that `isOpen` refuses. */
export function* nodesIn(node: MdastNode, isOpen: (node: MdastNode) => boolean = () => true): Generator<MdastNode> {
  yield node;
  if (!("children" in node) || !isOpen(node)) return;
  for (const child of node.children) yield* nodesIn(child, isOpen);
}

/** Whether a node is the component of this name. */
export function isElement(node: MdastNode, name: string): node is MdxElement {
  return (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name === name;
}

/** An attribute that is written as text; empty without it. */
export function attribute(element: MdxElement, name: string): string {
  const found = element.attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === name);
  return typeof found?.value === "string" ? found.value : "";
}

/** The words of a node, without their markup. */
export function textIn(node: MdastNode): string {
  return Array.from(nodesIn(node), (each) => ("value" in each ? each.value : "")).join("");
}

/** The Markdown that some neighbours were written as. */
function sourceOf(nodes: MdastNode[], mdx: string): string {
  return mdx.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset).trim();
}
