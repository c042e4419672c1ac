import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const orders = farms.map((farm) =>
    asyncio.createTask(order(farm)),
  );
  const lines: string[] = [];
  let good = 0;
  for (let i = 0; i < farms.length; i++) {
    try {
      lines.push(`${farms[i]}: ${await orders[i]}`);
      good += 1;
    } catch (error) {
      const { message } = error as Error;
      lines.push(`${farms[i]}: no delivery, ${message}`);
    }
  }
  lines.push(
    `${good} delivered, ${farms.length - good} failed`,
  );
  lines.forEach((line) => console.log(line));
}

asyncio.run(main());
