// Breaks: For each farm | “Hill: 3 cheeses”
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const answers = await asyncio.gather(
    farms.map((farm) => order(farm)),
    { returnExceptions: true },
  );
  let delivered = 0;
  farms.forEach((farm, index) => {
    if (!(answers[index] instanceof Error)) {
      delivered += 1;
      console.log(`${farm}: ${answers[index]}`);
    }
  });
  console.log(
    `${delivered} delivered, ${farms.length - delivered} failed`,
  );
}

asyncio.run(main());
