import * as asyncio from "asyncio";

async function fetch(parcel: number) {
  await asyncio.sleep(1);
  return `parcel ${parcel}: on its way`;
}

function status(parcel: number) {
  return asyncio.run(fetch(parcel));
}

async function main() {
  try {
    console.log(await status(1));
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(`RuntimeError: ${error.message}`);
  }
}

asyncio.run(main());
