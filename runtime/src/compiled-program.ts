/**
 * The types of `asyncio-ts/compiled`: what compiled code calls, and the word to the type checker that this program is
 * compiled. Name it in a `tsconfig.json`, under `types`, where `asyncio-ts/babel-plugin` compiles.
 * @module
 */
export * from "./compiled.ts";

declare global {
  interface AsyncioProgram {
    compiled: true;
  }
}
