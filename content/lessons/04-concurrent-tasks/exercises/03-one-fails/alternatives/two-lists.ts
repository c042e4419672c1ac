import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const answers = await asyncio.gather(
    farms.map((farm) => order(farm)),
    { returnExceptions: true },
  );
  const failed = answers.filter(
    (each) => each instanceof Error,
  );
  for (const [index, farm] of farms.entries()) {
    const answer = answers[index];
    if (answer instanceof Error) {
      console.log(`${farm}: no delivery, ${answer.message}`);
    } else {
      console.log(`${farm}: ${answer}`);
    }
  }
  const delivered = farms.length - failed.length;
  console.log(
    `${delivered} delivered, ${failed.length} failed`,
  );
}

asyncio.run(main());
