import * as asyncio from "asyncio";

async function price(item: string) {
  await asyncio.sleep(0);
  return item.length;
}

async function buyer() {
  console.log("buyer: what does the tea cost?");
  const cost = await price("tea");
  console.log(`buyer: it costs ${cost}`);
  await asyncio.sleep(0);
  console.log("buyer: thank you");
}

async function passerBy() {
  console.log("passer-by: good morning");
}

async function main() {
  await asyncio.gather(buyer(), passerBy());
}

asyncio.run(main());
