import * as asyncio from "asyncio";

async function checksum(file: string) {
  console.log(`${file}: started`);
  let total = 0;
  for (let number = 0; number < 2_000_000; number += 1) {
    total = (total + number) % 97;
    if (number % 1_000_000 === 0) await asyncio.sleep(0);
  }
  console.log(`${file}: finished`);
  return total;
}

async function main() {
  const [orders, prices] = await asyncio.gather(
    checksum("orders"),
    checksum("prices"),
  );
  if (orders === prices) {
    console.log("the same checksum");
  }
}

asyncio.run(main());
