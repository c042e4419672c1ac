import { join } from "node:path";
import {
  Application,
  ConsoleLogger,
  ReferenceType,
  Reflection,
  ReflectionKind,
  ReflectionType,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type DocumentationEntryPoint,
  type Options,
  type SignatureReflection,
} from "typedoc";
import ts from "typescript";
import type { ApiEntry } from "./api.ts";
import { addressOf } from "./concepts.ts";
import { pythonSpelling } from "../record/spelling.ts";
import { pythonNameIn, withoutPythonName } from "./python-name.ts";
import { formatSignature, signatureText } from "./signature-text.ts";

/** What every object has, and every error. */
const UNLISTED = /^(\[|toString$|then$)/;
const OF_ERRORS = /^(name|stack|cause)$/;

/**
 * Reads what a package exports, from its sources and their doc comments.
 *
 * @param folder of the package: with tsconfig.json and src/index.ts
 */
export async function readApi(folder: string): Promise<ApiEntry[]> {
  const app = await Application.bootstrap({
    tsconfig: join(folder, "tsconfig.json"),
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    disableSources: true,
    readme: "none",
    // The types are checked elsewhere.
    skipErrorChecking: true,
    sort: ["source-order"],
    logLevel: "Error",
  });
  const texts = noteSignatures(app);
  const project = app.converter.convert([entryPoint(join(folder, "src/index.ts"), app.options)]);
  return Promise.all((project.children ?? []).map((child) => readEntry(child, child.name, texts)));
}

/** Typedoc itself takes paths for glob patterns, in which the parentheses of a folder's name mean something else. */
function entryPoint(path: string, options: Options): DocumentationEntryPoint {
  const program = ts.createProgram([path], options.getCompilerOptions(new ConsoleLogger()));
  return { displayName: "", program, sourceFile: program.getSourceFile(path)! };
}

type Texts = Map<Reflection, string>;

/** Notes each declaration's own text, for Typedoc keeps no more than its meaning. */
function noteSignatures(app: Application): Texts {
  const texts: Texts = new Map();
  const note = (reflection: Reflection, name: string, node: Parameters<typeof signatureText>[0] | undefined) => {
    const text = node && signatureText(node, name);
    if (text) texts.set(reflection, text);
  };
  app.converter.on("createDeclaration", (context, reflection) => {
    note(reflection, reflection.name, context.getSymbolFromReflection(reflection)?.declarations?.[0]);
  });
  app.converter.on("createSignature", (_context, reflection, node) => {
    const isNamed = reflection.name !== "__type" && !reflection.kindOf(ReflectionKind.ConstructorSignature);
    note(reflection, isNamed ? reflection.name : (reflection.parent?.parent?.name ?? ""), node);
  });
  return texts;
}

async function readEntry(reflection: DeclarationReflection, name: string, texts: Texts): Promise<ApiEntry> {
  const inside = reflection.type instanceof ReflectionType ? reflection.type.declaration : undefined;
  const accessor = reflection.getSignature ? [reflection.getSignature] : undefined;
  const calls = reflection.signatures ?? accessor ?? inside?.signatures ?? [];
  const members = reflection.kindOf(ReflectionKind.TypeAlias) ? [] : (reflection.children ?? inside?.children ?? []);
  const base = reflection.extendedTypes?.find((type) => type instanceof ReferenceType && type.reflection) ?? null;
  const text = texts.get(reflection);
  const own = base === null ? text?.replace(/ extends (?!Error$)\S+$/, "") : text;
  const signatures = reflection.signatures || own === undefined ? calls.map((call) => texts.get(call) ?? "") : [own];
  const comments = [reflection, ...calls].flatMap(({ comment }) => comment ?? []);
  const comment = comments.find(({ summary }) => summary.length > 0) ?? comments[0];
  const parameters = calls.find((call) => call.parameters?.some((parameter) => parameter.hasComment()))?.parameters;
  const summary = toMarkdown(comment?.summary ?? []);
  const python = pythonName(reflection, summary);
  const example = block(comment, "@example");
  return {
    name,
    kind: kindOf(reflection, calls),
    python,
    signatures: await Promise.all(signatures.filter(Boolean).map(formatSignature)),
    summary: python === null ? summary : withoutPythonName(summary),
    parameters: (parameters ?? []).flatMap((parameter) =>
      parameter.comment ? [{ name: parameter.name, text: toMarkdown(parameter.comment.summary) }] : [],
    ),
    returns: block(comment, "@returns"),
    throws: block(comment, "@throws"),
    example: example?.replace(/^```\w*\n|\n```$/g, "") ?? null,
    base: base === null ? null : (base as ReferenceType).name,
    members: await Promise.all(
      members
        .filter((member) => isWorthListing(member, reflection))
        .map((member) => readEntry(member, `${name}.${member.name}`, texts)),
    ),
  };
}

function isWorthListing(member: DeclarationReflection, owner: DeclarationReflection): boolean {
  if (member.inheritedFrom || UNLISTED.test(member.name)) return false;
  if (owner.name.endsWith("Error") && OF_ERRORS.test(member.name)) return false;
  if (!member.kindOf(ReflectionKind.Constructor)) return true;
  // A constructor that takes nothing and of which nothing is said goes without saying.
  const calls = member.signatures!;
  return !owner.flags.isAbstract && calls.some((call) => call.hasComment() || (call.parameters?.length ?? 0) > 0);
}

function kindOf(reflection: DeclarationReflection, calls: SignatureReflection[]): ApiEntry["kind"] {
  if (reflection.kindOf(ReflectionKind.Class)) return "class";
  if (reflection.kindOf(ReflectionKind.Interface)) return "interface";
  if (reflection.kindOf(ReflectionKind.TypeAlias)) return "type";
  if (reflection.kindOf(ReflectionKind.Constructor)) return "constructor";
  if (reflection.kindOf(ReflectionKind.Accessor)) return "property";
  if (calls.length > 0) return "function";
  return reflection.kindOf(ReflectionKind.Property) ? "property" : "value";
}

/** A doc comment names it: "Python's `asyncio.gather`." A class's members are spelled as theirs are in Python. */
function pythonName(reflection: DeclarationReflection, summary: string): string | null {
  const named = pythonNameIn(summary);
  const owner = reflection.parent!;
  if (owner.kindOf(ReflectionKind.Interface)) return null;
  if (named !== null) return named;
  if (!owner.kindOf(ReflectionKind.Class) || reflection.kindOf(ReflectionKind.Constructor)) return null;
  return owner.comment?.summary.some(({ text }) => text.includes("Python's")) ? pythonSpelling(reflection.name) : null;
}

function block(comment: Comment | undefined, tag: `@${string}`): string | null {
  const blocks = comment?.blockTags.filter((each) => each.tag === tag) ?? [];
  return blocks.map(({ content }) => toMarkdown(content)).join("\n") || null;
}

function toMarkdown(parts: CommentDisplayPart[]): string {
  return parts
    .map((part) => {
      if (part.kind !== "inline-tag") return part.text;
      const isReference = part.target instanceof Reflection && !part.target.kindOf(ReflectionKind.Project);
      return isReference ? `[\`${part.text}\`](${addressOf(fullName(part.target as Reflection))})` : `\`${part.text}\``;
    })
    .join("")
    .trim();
}

function fullName(reflection: Reflection): string {
  const owner = reflection.kindOf(ReflectionKind.SomeSignature) ? reflection.parent! : reflection;
  return owner.getFullName();
}
