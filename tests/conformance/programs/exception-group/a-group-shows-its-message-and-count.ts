import * as asyncio from "asyncio";

const group = new asyncio.ExceptionGroup("several", [new asyncio.ValueError("a"), new TypeError("b")]);
console.log(String(group));
console.log(group.message, group.exceptions.length);
console.log(group);
console.log(String(new asyncio.ExceptionGroup("one", [new asyncio.ValueError("a")])));
