import ts from "typescript";
import type { Problem } from "./answers.ts";
import { fixesFor } from "./fixes.ts";
import type { CheckedFile } from "./project.ts";
import { reword } from "./reword.ts";

/** "Parameter 'n' implicitly has an 'any' type" and the like: somebody who comes from Python leaves types out. */
const MISSING_TYPES = new Set([7005, 7006, 7008, 7010, 7019, 7031, 7034]);

/** What TypeScript has to say against a file: its grammar, then its types. */
export function checkTypes(file: CheckedFile): Problem[] {
  const { service, path } = file;
  const grammar = service.getSyntacticDiagnostics(path);
  // Of a file that can't be read, types say nothing of use.
  const diagnostics = grammar.length > 0 ? grammar : service.getSemanticDiagnostics(path);
  return diagnostics.map((diagnostic) => {
    const { start = 0, length = 0, code } = diagnostic;
    return {
      from: start,
      to: start + length,
      severity: MISSING_TYPES.has(code) ? "info" : "error",
      message: reword(code, ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")),
      fixes: fixesFor(file, { start, length, code }),
    };
  });
}
