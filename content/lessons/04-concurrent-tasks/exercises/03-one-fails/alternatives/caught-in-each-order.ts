import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function outcome(
  farm: string,
): Promise<[line: string, delivered: boolean]> {
  try {
    return [`${farm}: ${await order(farm)}`, true];
  } catch (error) {
    return [
      `${farm}: no delivery, ${(error as Error).message}`,
      false,
    ];
  }
}

async function main() {
  const outcomes = await asyncio.gather(
    ...farms.map((farm) => outcome(farm)),
  );
  for (const [line] of outcomes) {
    console.log(line);
  }
  const delivered = outcomes.filter(
    ([, isDelivered]) => isDelivered,
  ).length;
  console.log(
    `${delivered} delivered, ${outcomes.length - delivered} failed`,
  );
}

asyncio.run(main());
