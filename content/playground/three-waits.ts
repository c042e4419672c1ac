import * as asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  console.log(`${page}: asked`);
  await asyncio.sleep(seconds); // in place of a request
  console.log(`${page}: here`);
  return page.length;
}

async function main() {
  const sizes = await asyncio.gather(
    fetch("home", 2),
    fetch("news", 1),
    fetch("weather", 3),
  );
  console.log(
    `${sizes.length} pages in the time of the slowest`,
  );
}

asyncio.run(main());
