import ts from "typescript";
import { inOurTerms } from "../language-service/reword.ts";

/** A name in a program, and its type. */
export interface TypedName {
  /** Offsets in the file's text. */
  start: number;
  end: number;
  /** As a reader understands it: `order: Coroutine<string>`, `brew(drink: string): Coroutine<string>`. */
  type: string;
}

/** The names in a file that are the program's own or asyncio's. What any program finds, as `console.log`, is left out. */
export function namesIn(file: ts.SourceFile, checker: ts.TypeChecker): TypedName[] {
  const names: TypedName[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isTypeOnly(node)) return;
    if (ts.isIdentifier(node) && isExplained(node, checker)) {
      names.push({ start: node.getStart(file), end: node.getEnd(), type: typeOf(node, checker) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isTypeOnly(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function isExplained(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const found = checker.getSymbolAtLocation(name);
  const isImported = found !== undefined && (found.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isImported ? checker.getAliasedSymbol(found) : found;
  if (!symbol?.declarations) return false;
  // `asyncio` and `time` only hold what they are asked for: to list all of it explains nothing.
  if (isImported && symbol.flags & (ts.SymbolFlags.Module | ts.SymbolFlags.Variable)) return false;
  return !symbol.declarations.every((declaration) => declaration.getSourceFile().isDeclarationFile);
}

function typeOf(name: ts.Identifier, checker: ts.TypeChecker): string {
  const type = checker.getTypeAtLocation(name);
  const called = calledAs(name);
  const signature = called ? checker.getResolvedSignature(called) : type.getCallSignatures()[0];
  if (signature) {
    const created = called && ts.isNewExpression(called) ? "new " : "";
    return asInSandbox(created + name.text + checker.signatureToString(signature));
  }
  const isClass = ts.isClassDeclaration(name.parent) || type.getConstructSignatures().length > 0;
  return isClass ? `class ${name.text}` : asInSandbox(`${name.text}: ${checker.typeToString(type)}`);
}

/** The call whose function a name is: `f(…)`, `x.f(…)`, `new f(…)`. */
function calledAs(name: ts.Identifier): ts.CallLikeExpression | null {
  const { parent } = name;
  const callee = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
  const call = callee.parent;
  return (ts.isCallExpression(call) || ts.isNewExpression(call)) && call.expression === callee ? call : null;
}

/** Without the names that TypeScript makes up for arguments. */
function asInSandbox(type: string): string {
  return inOurTerms(type.replaceAll(/\bargs_\d+: /g, ""));
}
