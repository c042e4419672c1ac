import { codeToHtml, type DecorationItem, type ShikiTransformer, type ThemeRegistrationRaw } from "shiki";
import type { Language } from "../record/languages.ts";

/** The site's five code colours by the custom property that holds each (`--code-k`…), so both themes share one markup. */
export const codeTheme: ThemeRegistrationRaw = {
  name: "asyncio-explained",
  fg: "var(--ink)",
  bg: "var(--surface)",
  settings: [
    { settings: { foreground: "var(--ink)", background: "var(--surface)" } },
    colour("k", [
      "keyword",
      "keyword.operator.expression",
      "keyword.operator.logical.python",
      "keyword.operator.new",
      "storage",
      "constant.language.python",
    ]),
    colour("ink", ["keyword.operator", "storage.type.function.arrow", "storage.type.format", "meta.fstring"]),
    colour("s", ["string", "punctuation.definition.string", "string.regexp", "storage.type.string.python"]),
    colour("ink", [
      "string meta.embedded",
      "meta.template.expression",
      "meta.fstring.python constant.character.format",
    ]),
    colour("f", ["entity.name.function", "support.function", "meta.function-call.generic.python"]),
    colour("n", ["constant.numeric", "constant.language", "constant.character"]),
    colour("ink", ["constant.language.import-export-all"]),
    colour("c", ["comment", "punctuation.definition.comment"]),
  ],
};

function colour(name: string, scope: string[]): ThemeRegistrationRaw["settings"][number] {
  return { scope, settings: { foreground: name === "ink" ? "var(--ink)" : `var(--code-${name})` } };
}

/** Turns Shiki's style attributes into the classes that `code.css` colours: less to send, and no inline style. */
export const coloursAsClasses: ShikiTransformer = {
  name: "colours-as-classes",
  pre(node) {
    node.properties = {
      ...node.properties,
      class: "code",
      style: undefined,
      dataLanguage: this.options.lang,
      dataLines: this.lines.length,
    };
    node.children = withoutPlain(node.children);
  },
  span(node) {
    const kind = /--code-(\w)/.exec(String(node.properties["style"]))?.[1];
    node.properties = kind === undefined ? {} : { class: kind };
  },
};

type Element = Parameters<NonNullable<ShikiTransformer["pre"]>>[0];

/** Without the elements that say nothing, those of a line among them: they were two fifths of what a lesson consisted of. */
function withoutPlain(nodes: Element["children"]): Element["children"] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [node];
    node.children = withoutPlain(node.children);
    return isPlain(node) ? node.children : [node];
  });
}

function isPlain({ tagName, properties }: Element): boolean {
  const { class: kind, ...others } = properties;
  return tagName === "span" && (kind === undefined || kind === "line") && Object.keys(others).length === 0;
}

/** Code as a `<pre>` of coloured spans, made at build time; some of them with what decorates them. */
export function highlight(code: string, language: Language, decorations: DecorationItem[] = []): Promise<string> {
  const transformers = [coloursAsClasses];
  return codeToHtml(code.trimEnd(), { lang: language, theme: codeTheme, transformers, decorations });
}
