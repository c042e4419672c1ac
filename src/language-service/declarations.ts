import type { CompilerOptions } from "typescript";

/** What a program in a sandbox is checked against, and how strictly. */
export interface Declarations {
  options: CompilerOptions;
  /** Declaration files by absolute path: the language's, the runtime's, and that of a sandbox's globals. */
  files: Record<string, string>;
}

/** Where the globals of a sandbox are declared. */
export const GLOBALS = "/programs.d.ts";

/** Where the files that stand beside a program are declared: the globals refer to it. */
export const FILES = "/files.d.ts";

/** Where the runtime is declared, and how programs import it. */
export const RUNTIME = "/node_modules/asyncio/";

/** Whether a file is one of TypeScript's own, which declare JavaScript. */
export function declaresJavaScript(fileName: string): boolean {
  return fileName.startsWith("/lib.");
}

/** Whether a file is one of the runtime's. */
export function declaresRuntime(fileName: string): boolean {
  return fileName.startsWith(RUNTIME);
}
