import type { Context } from "../context.ts";
import type { ContextVar } from "../context-var.ts";

/** The values of context variables, by the variables' names: each copy of a program has variables of its own. */
export type SentContext = [name: string, value: unknown][];

/** Leaves out what can't be sent. */
export function packContext(context: Context): SentContext {
  const sent: SentContext = [];
  for (const [{ name }, value] of context._values) {
    try {
      sent.push([name, structuredClone(value)]);
    } catch {
      continue;
    }
  }
  return sent;
}

/** Sets the variables of a copy to their values, in the current context. */
export function unpackContext(sent: SentContext, variables: readonly ContextVar<unknown>[]): void {
  for (const [name, value] of sent) variables.find((variable) => variable.name === name)?.set(value);
}
