import * as asyncio from "asyncio";

/** These were never raised. */
function made<E extends Error>(error: E): E {
  delete error.stack;
  return error;
}

function show(error: Error) {
  console.log(asyncio.formatException(error));
}

const numbers = Array.from({ length: 20 }, (_, number) => made(new asyncio.ValueError(String(number))));
show(made(new asyncio.ExceptionGroup("wide", numbers)));
let error: Error = made(new asyncio.ValueError("deep"));
for (let depth = 0; depth < 13; depth++) error = made(new asyncio.ExceptionGroup(`at ${depth}`, [error]));
show(error);
