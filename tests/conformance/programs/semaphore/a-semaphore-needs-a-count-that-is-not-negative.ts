import * as asyncio from "asyncio";

try {
  new asyncio.Semaphore(-1);
} catch (error) {
  console.log(error);
}
