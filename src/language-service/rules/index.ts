import ts from "typescript";
import type { Problem } from "../answers.ts";
import type { CheckedFile } from "../project.ts";
import { blockingSleep } from "./blocking-sleep.ts";
import { droppedTask } from "./dropped-task.ts";
import { neverAwaited } from "./never-awaited.ts";
import type { Rule } from "./rule.ts";

const RULES: Rule[] = [neverAwaited, droppedTask, blockingSleep];

/** What the rules find in a file. */
export function checkRules(file: CheckedFile): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: ts.Node) => {
    for (const rule of RULES) {
      const problem = rule(node, file);
      if (problem) problems.push(problem);
    }
    ts.forEachChild(node, visit);
  };
  visit(file.source);
  return problems;
}
