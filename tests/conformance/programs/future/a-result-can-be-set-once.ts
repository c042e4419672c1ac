import * as asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture<number>();
  future.setResult(1);
  for (const again of [() => future.setResult(2), () => future.setException(new asyncio.ValueError())]) {
    try {
      again();
    } catch (error) {
      console.log((error as Error).name);
    }
  }
  console.log(future.result(), future.exception() ?? "None");
}

asyncio.run(main());
