import ts from "typescript";
import { calledDeclaration } from "../coroutine-call.ts";
import { isRuntimes, warning, type Rule } from "./rule.ts";

/** A statement that makes a task and keeps no reference to it. A task group keeps those it makes. */
export const droppedTask: Rule = (node, { source, checker }) => {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return null;
  const call = node.expression;
  const declaration = calledDeclaration(call, checker);
  if (!declaration || !MAKERS.some((name) => isRuntimes(declaration, name)) || isOfTaskGroup(declaration)) return null;
  const name = freeName(source);
  const from = call.getStart();
  return warning(call, MESSAGE, {
    label: `Keep it as \`${name}\``,
    changes: [{ from, to: from, insert: `const ${name} = ` }],
  });
};

const MAKERS = ["createTask", "ensureFuture"];

const MESSAGE =
  "Keep this task in a variable or a list: the event loop holds it only by a weak reference, so that in Python it may " +
  "disappear before it is done.";

function isOfTaskGroup({ parent }: ts.Declaration): boolean {
  return ts.isClassDeclaration(parent) && parent.name?.text === "TaskGroup";
}

/** `task`, or `task2` and so on when the file has that name already. */
function freeName({ text }: ts.SourceFile): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? "task" : `task${number}`;
    if (!new RegExp(`\\b${name}\\b`).test(text)) return name;
  }
}
