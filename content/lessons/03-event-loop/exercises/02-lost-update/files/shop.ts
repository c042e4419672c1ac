import * as asyncio from "asyncio";

/** Who buys at the same moment, and what they pay. */
export const sales = [
  { customer: "Ada", price: 5 },
  { customer: "Bo", price: 7 },
  { customer: "Cy", price: 4 },
];

/** The shop has one printer. It needs 0.2 seconds for a line. */
export async function printLine(text: string) {
  await asyncio.sleep(0.2);
  console.log(text);
}

/**
 * Counts the till after 0.1 seconds, while the printer is at
 * its first line.
 */
export async function inspect(countTill: () => number) {
  await asyncio.sleep(0.1);
  console.log(`the inspector counts ${countTill()}`);
}
