import * as asyncio from "asyncio";

const group = new asyncio.BaseExceptionGroup("base", [new asyncio.CancelledError("stop"), new asyncio.ValueError("a")]);
console.log(group.name, group);
try {
  new asyncio.ExceptionGroup("wrong", [new asyncio.CancelledError()]);
} catch (error) {
  console.log(error);
}
