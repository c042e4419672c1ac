import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.wait([]);
  } catch (error) {
    console.log(String(error));
  }
}

asyncio.run(main());
