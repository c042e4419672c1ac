import * as asyncio from "asyncio";

class Mine extends asyncio.BaseExceptionGroup {}

const group = new asyncio.BaseExceptionGroup("plain", [
  new asyncio.ValueError("a"),
  new asyncio.BaseExceptionGroup("in", [new TypeError("b")]),
]);
console.log(group);
console.log(group.derive([new asyncio.ValueError("c")]).constructor.name);
console.log(new Mine("mine", [new asyncio.ValueError("d")]).constructor.name);
const types = group.subgroup(TypeError)!;
console.log(types.constructor.name, String(types).replace("ExceptionGroup: ", ""));
