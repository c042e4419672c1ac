import { LoadError } from "./load-error.ts";
import { whileHeard } from "./patience.ts";

/**
 * Loads a part of the site's own code. Nothing is heard of one that is on its way: it has to be a small one.
 *
 * @param name what can't be loaded, where it can't
 * @param load imports it
 * @throws LoadError with a message for the reader
 */
export function loadPart<T>(name: string, load: () => Promise<T>): Promise<T> {
  return whileHeard(
    () =>
      load().catch((error: unknown) => {
        // The browser keeps what it could not read, and would not ask for it again.
        const advice = error instanceof SyntaxError ? "Reload the page" : "Are you online? Try again";
        throw new LoadError(`${name} can't be loaded. ${advice}.`, { cause: error });
      }),
    () => new LoadError(`${name} can't be loaded: nothing arrives. Are you online? Try again.`),
  );
}
