import * as asyncio from "asyncio";

const inner = new asyncio.ExceptionGroup("inner", [new TypeError("b"), new asyncio.ValueError()]);
const group = new asyncio.ExceptionGroup("outer", [new asyncio.ValueError("a"), inner, new asyncio.TimeoutError()]);
const last = new asyncio.ExceptionGroup("last", [
  new asyncio.ExceptionGroup("deep", [new asyncio.ValueError("one\ntwo")]),
]);
last.cause = new asyncio.ValueError("why");
for (const each of [group, last, new asyncio.ValueError("plain")]) {
  // Only what was raised has a traceback in Python.
  console.log(asyncio.formatException(each).replace(/^.*(Traceback \(most|File "\/main).*\n/gm, ""));
}
