/** A name that the runtime exports, or a member of one, with what its doc comment says. All texts are Markdown. */
export interface ApiEntry {
  /** `createTask`; of a member with its class: `Task.cancel`. */
  name: string;
  kind: "function" | "class" | "interface" | "type" | "value" | "constructor" | "property";
  /** What it mirrors, as Python spells it: `asyncio.create_task`, `cancel`. Null for what Python has not. */
  python: string | null;
  /** In TypeScript, several for an overloaded function. */
  signatures: string[];
  summary: string;
  parameters: { name: string; text: string }[];
  returns: string | null;
  throws: string | null;
  /** TypeScript code. */
  example: string | null;
  /** The class it extends. Null for one that extends nothing, or nothing of this package. */
  base: string | null;
  /** In the order of the source; without those that a class has from its base. */
  members: ApiEntry[];
}
