import * as asyncio from "asyncio";

class KeyError extends Error {}

const group = new asyncio.ExceptionGroup("all", [
  new asyncio.ValueError("a"),
  new asyncio.ExceptionGroup("inner", [new TypeError("b"), new asyncio.ValueError("c")]),
]);
console.log(group.subgroup([TypeError, KeyError]));
console.log(group.subgroup((error: unknown) => (error as Error).message === "c"));
console.log(group.subgroup(KeyError) ?? "None");
