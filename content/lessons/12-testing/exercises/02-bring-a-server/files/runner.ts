import * as asyncio from "asyncio";

/**
 * Runs an async test function, and prints whether the test
 * passed. A test fails when it throws an error.
 */
export function runTest(test: () => asyncio.Coroutine<void>) {
  asyncio.run(test()).then(
    () => console.log("the test passed"),
    (error) =>
      console.log(
        `the test failed: ${(error as Error).message}`,
      ),
  );
}
