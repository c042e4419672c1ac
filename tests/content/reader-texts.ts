import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A piece of text that readers see. */
export interface ReaderText {
  file: string;
  line: number;
  text: string;
}

/** The prose of the course: lessons, tasks, glossary and messages explained, without their code. */
export function proseOfTheCourse(): ReaderText[] {
  return globSync(["content/*.md", "content/lessons/*/index.mdx", "content/lessons/*/exercises/*/task.md"]).flatMap(
    (file) =>
      linesOf(
        file,
        readFileSync(file, "utf8")
          .replaceAll(/```.*?```/gs, blank)
          .replaceAll(/`[^`\n]*`/g, "`…`"),
      ),
  );
}

/** What checks say of an answer, and what the site says in its buttons, notes and errors. */
export function stringsOfTheSite(): ReaderText[] {
  const code = globSync(["content/lessons/*/exercises/*/check.ts", "src/**/*.{ts,tsx}"], {
    exclude: ["src/conformance/**", "src/bench/**"],
  });
  return [...code.flatMap(stringsIn), ...globSync("src/**/*.astro").flatMap(textOfAstro)];
}

/** String literals, templates and texts between tags that are more than a name. */
function stringsIn(file: string): ReaderText[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const texts: ReaderText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const text = node.text.replaceAll(/`[^`\n]*`/g, "`…`").trim();
      if (/\S \S/.test(text)) texts.push({ file, line, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** The text between the tags of an Astro file. */
function textOfAstro(file: string): ReaderText[] {
  const markup = readFileSync(file, "utf8")
    .replace(/^---\n.*?\n---\n/s, blank)
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, blank)
    .replaceAll(/<code>.*?<\/code>/gs, blank);
  return linesOf(file, markup);
}

function linesOf(file: string, text: string): ReaderText[] {
  return text.split("\n").map((line, index) => ({ file, line: index + 1, text: line }));
}

/** As many lines, with nothing in them. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, "");
}
