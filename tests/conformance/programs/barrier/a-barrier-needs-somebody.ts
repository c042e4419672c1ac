import * as asyncio from "asyncio";

try {
  new asyncio.Barrier(0);
} catch (error) {
  console.log(error);
}
