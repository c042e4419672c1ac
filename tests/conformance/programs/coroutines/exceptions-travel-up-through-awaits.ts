import * as asyncio from "asyncio";

class Boom extends Error {}

async function bottom() {
  await asyncio.sleep(1);
  throw new Boom("at the bottom");
}

async function middle() {
  try {
    await bottom();
  } finally {
    console.log("middle cleans up");
  }
}

async function main() {
  try {
    await middle();
  } catch (error) {
    if (!(error instanceof Boom)) throw error;
    console.log("top caught", error.message);
  }
}

asyncio.run(main());
