/** Those that are compared, in the order in which the results show them. */
export const CONTENDERS = {
  asyncio: "This runtime",
  compiled: "This runtime, compiled",
  cpython: "CPython's asyncio",
  promises: "Native promises",
  effect: "Effect",
  effection: "Effection",
  recorded: "This runtime, recorded",
};

export type ContenderName = keyof typeof CONTENDERS;
