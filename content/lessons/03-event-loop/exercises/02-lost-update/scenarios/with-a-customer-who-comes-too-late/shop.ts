import * as asyncio from "asyncio";

export const sales = [
  { customer: "Gus", price: 11 },
  { customer: "Hal", price: 14 },
];

export async function printLine(text: string) {
  if (sales.length === 2) {
    sales.push({ customer: "Ivy", price: 70 });
  }
  await asyncio.sleep(0.15);
  console.log(text);
}

export async function inspect(countTill: () => number) {
  await asyncio.sleep(0.05);
  console.log(`the inspector counts ${countTill()}`);
}
