import ts from "typescript";
import { pythonNameIn, withoutPythonName } from "../api/python-name.ts";
import { pythonSpelling } from "../record/spelling.ts";
import type { Explanation, ExplanationAt } from "./answers.ts";
import { givesCoroutine } from "./coroutine-call.ts";
import { declaresJavaScript, declaresRuntime } from "./declarations.ts";
import type { CheckedFile } from "./project.ts";
import { inOurTerms } from "./reword.ts";

/** What there is to say about the name at a place of a file; null where there is none. */
export function explain(file: CheckedFile, position: number): ExplanationAt | null {
  const info = file.service.getQuickInfoAtPosition(file.path, position);
  if (!info?.displayParts?.length) return null;
  const { start, length } = info.textSpan;
  const symbol = symbolAt(file, start);
  return { from: start, to: start + length, ...explanation(file, info.displayParts, info.documentation, symbol) };
}

/** What there is to say about one of the names that are proposed at a place. */
export function explainCompletion(file: CheckedFile, position: number, name: string): Explanation | null {
  const { service, path } = file;
  const details = service.getCompletionEntryDetails(path, position, name, undefined, undefined, undefined, undefined);
  if (!details) return null;
  const symbol = service.getCompletionEntrySymbol(path, position, name, undefined);
  return explanation(file, details.displayParts, details.documentation, symbol);
}

function explanation(
  { checker }: CheckedFile,
  signature: ts.SymbolDisplayPart[],
  documentation: ts.SymbolDisplayPart[] | undefined,
  symbol: ts.Symbol | undefined,
): Explanation {
  // The marks around a link say nothing; the link's text does.
  const text = ts.displayPartsToString(documentation?.filter(({ kind }) => kind !== "link"));
  const declared = ts
    .displayPartsToString(signature)
    .replace(/^\(alias\) /, "")
    .replace(/\n(import|export) .*$/s, "");
  return {
    signature: isAboutPromises(symbol, checker) ? declared : inOurTerms(declared),
    python: pythonNameIn(text) ?? pythonMember(symbol),
    paragraphs: withoutPythonName(text)
      .split("\n\n")
      .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
      .filter(Boolean),
  };
}

/** A member of a class of the runtime is spelled as Python's is. */
function pythonMember(symbol: ts.Symbol | undefined): string | null {
  const declaration = symbol?.declarations?.[0];
  if (!declaration || !ts.isClassDeclaration(declaration.parent)) return null;
  return declaresRuntime(declaration.getSourceFile().fileName) ? pythonSpelling(symbol.name) : null;
}

/** Whether what TypeScript calls a promise is one, and not a coroutine. */
function isAboutPromises(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
  const declaration = symbol && resolved(symbol, checker).declarations?.[0];
  if (!declaration) return false;
  if (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer &&
    ts.isCallExpression(declaration.initializer)
  ) {
    return !givesCoroutine(declaration.initializer, checker);
  }
  const { fileName } = declaration.getSourceFile();
  return declaresRuntime(fileName) || declaresJavaScript(fileName);
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function symbolAt({ source, checker }: CheckedFile, position: number): ts.Symbol | undefined {
  let node: ts.Node = source;
  for (let inner: ts.Node | undefined = source; inner; inner = childAt(inner, position)) node = inner;
  return checker.getSymbolAtLocation(node);
}

function childAt(node: ts.Node, position: number): ts.Node | undefined {
  return ts.forEachChild(node, (child) => (child.pos <= position && position < child.end ? child : undefined));
}
