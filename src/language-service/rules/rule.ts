import ts from "typescript";
import type { Change, Problem } from "../answers.ts";
import { declaresRuntime } from "../declarations.ts";
import type { CheckedFile } from "../project.ts";

/** Something that is legal TypeScript and, with coroutines, hardly ever meant. Says so of a node, or says nothing. */
export type Rule = (node: ts.Node, file: CheckedFile) => Problem | null;

/** A warning at a node, with one way to mend it where there is one. */
export function warning(node: ts.Node, message: string, fix: { label: string; changes: Change[] } | null): Problem {
  return { from: node.getStart(), to: node.end, severity: "warning", message, fixes: fix ? [fix] : [] };
}

/** Whether a declaration is one of the runtime's, of the name given. */
export function isRuntimes(declaration: ts.Declaration, name: string): boolean {
  return (
    ts.getNameOfDeclaration(declaration)?.getText() === name && declaresRuntime(declaration.getSourceFile().fileName)
  );
}

/** The innermost function around a node; null at a module's top. */
export function functionAround(node: ts.Node): ts.FunctionLikeDeclaration | null {
  const found = ts.findAncestor(node.parent, (each) => ts.isFunctionLike(each) && "body" in each);
  return (found as ts.FunctionLikeDeclaration | undefined) ?? null;
}

/** Whether calling a function gives a coroutine. */
export function isCoroutineFunction(fn: ts.FunctionLikeDeclaration): boolean {
  return ts.canHaveModifiers(fn) && !!ts.getModifiers(fn)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
}

/** What a file calls the runtime: `asyncio`, after `import * as asyncio from "asyncio"`. Null when it has no such name. */
export function runtimeName(source: ts.SourceFile): string | null {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text === "asyncio" && bindings && ts.isNamespaceImport(bindings)) {
      return bindings.name.text;
    }
  }
  return null;
}
