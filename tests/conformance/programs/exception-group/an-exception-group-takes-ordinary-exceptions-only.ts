import * as asyncio from "asyncio";

class Mine extends asyncio.ExceptionGroup {}

class MineToo extends asyncio.BaseExceptionGroup {}

for (const make of [
  () => new asyncio.ExceptionGroup("group", [new asyncio.GeneratorExit()]),
  () => new Mine("group", [new asyncio.CancelledError()]),
  () => new asyncio.ExceptionGroup("group", 5 as never),
  () => new asyncio.ExceptionGroup("group", [new asyncio.ValueError()]).split(5 as never),
]) {
  try {
    make();
  } catch (error) {
    console.log(error);
  }
}
console.log(
  new asyncio.BaseExceptionGroup("group", [new asyncio.GeneratorExit()]).constructor.name,
  new MineToo("group", [new asyncio.ValueError()]).constructor.name,
);
