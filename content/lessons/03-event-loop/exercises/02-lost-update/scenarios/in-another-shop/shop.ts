import * as asyncio from "asyncio";

export const sales = [
  { customer: "Dot", price: 30 },
  { customer: "Eve", price: 8 },
];

export async function printLine(text: string) {
  await asyncio.sleep(text.startsWith("thank") ? 0.5 : 0.3);
  console.log(text);
}

export async function inspect(countTill: () => number) {
  await asyncio.sleep(0);
  console.log(`the inspector counts ${countTill()}`);
}
