/** One of the names of Python's asyncio, as an editor proposes it. */
export interface AsyncioName {
  /** `sleep`; of a member with its class: `Task.cancel`. */
  name: string;
  /** How Python defines it: `async def sleep(delay, result=None)`. Null for what is not called. */
  definition: string | null;
  /** What it does, in a sentence with code in backticks; of what a browser does not have, why. Null where nothing is said. */
  help: string | null;
  /** Whether programs can use it in a browser. */
  isHere: boolean;
}
