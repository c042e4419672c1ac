import * as asyncio from "asyncio";

class KeyError extends Error {}

const group = new asyncio.ExceptionGroup("all", [
  new asyncio.ValueError("a"),
  new asyncio.ExceptionGroup("inner", [new TypeError("b"), new asyncio.ValueError("c")]),
]);
const [match, rest] = group.split(asyncio.ValueError);
console.log(match);
console.log(rest);
const [none, all] = group.split(KeyError);
console.log(none ?? "None", String(all) === String(group) ? "True" : "False");
