import * as asyncio from "asyncio";

async function main() {
  for (const wrong of [5, null]) {
    try {
      void asyncio.gather(wrong as never);
    } catch (error) {
      console.log(error);
    }
  }
}

asyncio.run(main());
