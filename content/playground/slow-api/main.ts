import * as asyncio from "asyncio";
import { HOST, openApi, PORT } from "./api";

const CITIES = [
  "Oslo",
  "Rome",
  "Kyiv",
  "Atlantis",
  "Oslo",
  "Rome",
];

/** Asks again, after a pause, until there is an answer. */
async function ask(city: string) {
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
  );
  let answer: string;
  let pause = 0.25;
  for (;;) {
    writer.write(new TextEncoder().encode(`${city}\n`));
    const line = await reader.readline();
    answer = new TextDecoder().decode(line).trim();
    if (!answer.startsWith("429")) break;
    console.log(`${city}: asked too often`);
    await asyncio.sleep(pause);
    pause *= 2;
  }
  console.log(`${city}: ${answer}`);
  writer.close();
}

async function main() {
  await openApi();
  await asyncio.gather(...CITIES.map((city) => ask(city)));
}

asyncio.run(main());
