import * as asyncio from "asyncio";

for (const Pool of [asyncio.ThreadPoolExecutor, asyncio.ProcessPoolExecutor]) {
  try {
    new Pool({ maxWorkers: 0 });
  } catch (error) {
    console.log(error);
  }
}
