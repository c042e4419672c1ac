import * as asyncio from "asyncio";
import { time } from "asyncio";

function compress(file: string) {
  time.sleep(1.5); // blocks its thread, and no other
  return `${file} is compressed`;
}

async function heartbeat() {
  for (let beat = 1; beat <= 4; beat++) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0.4);
  }
}

async function main() {
  const [, done] = await asyncio.gather(
    heartbeat(),
    asyncio.toThread(compress, "photos.tar"),
  );
  console.log(done);
}

asyncio.run(main());
