import { format } from "prettier";
import ts from "typescript";

/** The declaration of a function, class, type or member as its author wrote it, without its body and modifiers. */
export function signatureText(node: ts.Node, name: string): string | null {
  const source = node.getSourceFile();
  const text = (part: ts.Node | undefined): string => part?.getText(source) ?? "";
  const list = (parts: ts.NodeArray<ts.Node> | undefined): string => parts?.map(text).join(", ") ?? "";
  const generics = (parts: ts.NodeArray<ts.Node> | undefined): string => (parts ? `<${list(parts)}>` : "");

  if (ts.isGetAccessorDeclaration(node)) return `${name}: ${text(node.type)}`;
  if (ts.isConstructorDeclaration(node)) return `new ${name}(${list(node.parameters)})`;
  if (ts.isFunctionLike(node)) {
    const result = node.type === undefined ? "" : `: ${text(node.type)}`;
    return `${name}${generics(node.typeParameters)}(${list(node.parameters)})${result}`;
  }
  if (ts.isClassDeclaration(node)) {
    const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    return [`class ${name}${generics(node.typeParameters)}`, text(base)].filter(Boolean).join(" ");
  }
  if (ts.isTypeAliasDeclaration(node)) return `type ${name}${generics(node.typeParameters)} = ${text(node.type)}`;
  if (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node)) {
    const initializer = ts.isPropertyDeclaration(node) ? node.initializer : undefined;
    const value = node.type === undefined ? ` = ${text(initializer)}` : `: ${text(node.type)}`;
    return `${name}${text(node.questionToken)}${value}`;
  }
  if (!ts.isVariableDeclaration(node)) return null;
  if (node.type !== undefined && ts.isFunctionTypeNode(node.type)) return signatureText(node.type, name);
  return `const ${name} = ${text(node.initializer)}`;
}

/** In lines that fit beside the navigation. */
const WIDTH = 72;

/** Breaks a signature into lines, as Prettier does. */
export async function formatSignature(signature: string): Promise<string> {
  if (signature.length <= WIDTH && !signature.includes("\n")) return signature;
  const isStatement = /^(type|const|class) /.test(signature);
  const [before, after] = isStatement ? ["", signature.startsWith("class ") ? " {}" : ""] : ["class X {\n", "\n}"];
  const parsed = before + signature.replace(/^new \w+/, "constructor") + after;
  const lines = (await format(parsed, { parser: "typescript", printWidth: isStatement ? WIDTH : WIDTH + 2 }))
    .trim()
    .split("\n");
  const shown = isStatement ? lines : lines.slice(1, -1).map((line) => line.slice(2));
  const name = /^new \w+/.exec(signature)?.[0] ?? "";
  return shown
    .join("\n")
    .replace(/^constructor/, name)
    .replace(/;$| \{\}$/, "");
}
