import * as asyncio from "asyncio";

class Thing {
  toString() {
    return "<Thing with more to say than there is room for>";
  }
}

async function main() {
  for (const result of [
    "x".repeat(100),
    "\n".repeat(40),
    "just thirty letters, no more!",
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [[[[[[[1]]]]]]],
    new Set([3, 1, 2]),
    { e: 5, d: 4, c: 3, b: 2, a: 1 },
    10n ** 60n,
    new Thing(),
    [new Thing(), "y".repeat(100)],
  ]) {
    const future = asyncio.getRunningLoop().createFuture<unknown>();
    future.setResult(result);
    console.log(future);
  }
}

asyncio.run(main());
