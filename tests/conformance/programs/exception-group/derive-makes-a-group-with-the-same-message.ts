import * as asyncio from "asyncio";

const group = new asyncio.ExceptionGroup("all", [new asyncio.ValueError("a")]);
const derived = group.derive([new TypeError("b")]);
console.log(derived);
