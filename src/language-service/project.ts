import { createSystem, createVirtualTypeScriptEnvironment, type VirtualTypeScriptEnvironment } from "@typescript/vfs";
import ts from "typescript";
import type { SourceFiles } from "./answers.ts";
import { GLOBALS, type Declarations } from "./declarations.ts";

/** One file of a program, and what TypeScript knows of it. */
export interface CheckedFile {
  path: string;
  source: ts.SourceFile;
  checker: ts.TypeChecker;
  service: ts.LanguageService;
}

/** TypeScript at work on one program at a time, in memory. What is the same from one program to the next is kept. */
export class Project {
  readonly #environment: VirtualTypeScriptEnvironment;
  #files: SourceFiles = {};

  constructor({ options, files }: Declarations) {
    const system = createSystem(new Map(Object.entries(files)));
    this.#environment = createVirtualTypeScriptEnvironment(system, [GLOBALS], ts, options);
  }

  /** Takes a program as it is now, and looks at one of its files. */
  open(files: SourceFiles, path: string): CheckedFile {
    this.#take(files);
    const service = this.#environment.languageService;
    const program = service.getProgram()!;
    return { path, service, source: program.getSourceFile(path)!, checker: program.getTypeChecker() };
  }

  #take(files: SourceFiles): void {
    for (const path of Object.keys(this.#files)) {
      if (!(path in files)) this.#environment.deleteFile(path);
    }
    for (const [path, text] of Object.entries(files)) {
      // To the file system in memory, a file without text is one that does not exist.
      if (text !== this.#files[path]) this.#environment.createFile(path, text || "\n");
    }
    this.#files = { ...files };
  }
}
