import * as asyncio from "asyncio";
import type { ErrorInfo } from "asyncio";
import { nearestName } from "../../../record/nearest-name.ts";

/** An error about a name that is perhaps misspelt, with the one of asyncio's that was meant: in CPython's words. */
export function withGuess(error: ErrorInfo): ErrorInfo {
  const [, missing] = MISSING.exec(error.message) ?? [];
  const meant = missing === undefined ? null : nearestName(missing, NAMES);
  return meant === null ? error : { ...error, message: `${error.message}. Did you mean: '${meant}'?` };
}

/** In the words of browsers' engines: `asyncio.gahter is not a function`, `(0, _asyncio.gahter) is not a function`. */
const MISSING = /(\w+)\)? is not (?:a (?:function|constructor)|defined)\b/;

const NAMES = [...Object.keys(asyncio), "asyncio", "console", "setTimeout"];
