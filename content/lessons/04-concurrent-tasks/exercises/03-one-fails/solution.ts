import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const answers = await asyncio.gather(
    farms.map((farm) => order(farm)),
    { returnExceptions: true },
  );
  let delivered = 0;
  for (const [index, answer] of answers.entries()) {
    if (answer instanceof Error) {
      console.log(
        `${farms[index]}: no delivery, ${answer.message}`,
      );
    } else {
      delivered += 1;
      console.log(`${farms[index]}: ${answer}`);
    }
  }
  console.log(
    `${delivered} delivered, ${answers.length - delivered} failed`,
  );
}

asyncio.run(main());
