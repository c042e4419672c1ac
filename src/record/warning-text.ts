import { isolated } from "./isolated.ts";
import type { Warning } from "./record.ts";

/** What a warning says, and of which exception: `Task exception was never retrieved: ValueError: no such city`. */
export function warningText({ message, error }: Pick<Warning, "message" | "error">): string {
  return isolated(error ? [message, error.name, error.message].filter(Boolean).join(": ") : message);
}
