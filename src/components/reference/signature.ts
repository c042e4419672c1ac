import { highlight } from "../highlight.ts";

/** Highlighted declarations. Their lines wrap, so that none has to be reached by keyboard in order to be scrolled. */
export async function highlightSignatures(signatures: string[]): Promise<string> {
  return (await highlight(signatures.join("\n"), "typescript")).replace(' tabindex="0"', "");
}
