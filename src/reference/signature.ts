import { codeToHtml } from "shiki";
import { codeTheme, coloursAsClasses } from "../markdown/highlight.ts";

/** A highlighted definition of Python's. Its lines wrap, as those of declarations do. */
export function highlightDefinition(definition: string): Promise<string> {
  return codeToHtml(definition, {
    lang: "python",
    theme: codeTheme,
    transformers: [coloursAsClasses],
    tabindex: false,
  });
}

/** Highlighted declarations. Their lines wrap, so that none has to be reached by keyboard in order to be scrolled. */
export function highlightSignatures(signatures: string[]): Promise<string> {
  const isLong = signatures.some((signature) => signature.includes("\n"));
  const isMember = !/^(class|type|const|new) /.test(signatures[0]!);
  return codeToHtml(signatures.join(isLong ? "\n\n" : "\n"), {
    lang: "typescript",
    theme: codeTheme,
    transformers: [coloursAsClasses],
    tabindex: false,
    // A function without its keyword is read as a method.
    ...(isMember && { grammarContextCode: "interface X {" }),
  });
}
