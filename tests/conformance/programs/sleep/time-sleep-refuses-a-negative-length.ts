import * as asyncio from "asyncio";

try {
  asyncio.time.sleep(-1);
} catch (error) {
  console.log(error);
}
