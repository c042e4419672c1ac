import type { Completions, Explanation, ExplanationAt, Problem, SourceFiles } from "./answers.ts";
import { complete } from "./complete.ts";
import type { Declarations } from "./declarations.ts";
import { explain, explainCompletion } from "./explain.ts";
import { Project } from "./project.ts";
import { checkRules } from "./rules/index.ts";
import { checkTypes } from "./types.ts";

/**
 * What an editor asks about a program that is being written. Each question brings the program as it is at that moment:
 * nothing has to be kept in step.
 */
export class LanguageService {
  readonly #project: Project;

  constructor(declarations: Declarations) {
    this.#project = new Project(declarations);
  }

  /** What is wrong in a file, in the order of the file. */
  check(files: SourceFiles, path: string): Problem[] {
    const file = this.#project.open(files, path);
    return [...checkTypes(file), ...checkRules(file)].sort((a, b) => a.from - b.from);
  }

  /** What can be written at a place of a file; null where nothing can be proposed. */
  complete(files: SourceFiles, path: string, position: number): Completions | null {
    return complete(this.#project.open(files, path), position);
  }

  /** What there is to say about one of the names proposed at a place. */
  explainCompletion(files: SourceFiles, path: string, position: number, name: string): Explanation | null {
    return explainCompletion(this.#project.open(files, path), position, name);
  }

  /** What there is to say about the name at a place; null where there is none. */
  explain(files: SourceFiles, path: string, position: number): ExplanationAt | null {
    return explain(this.#project.open(files, path), position);
  }
}
