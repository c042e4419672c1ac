import * as asyncio from "asyncio";

async function depth(lake: string, metres: number) {
  await asyncio.sleep(1);
  if (metres === 0) {
    throw new asyncio.ValueError(`${lake} is frozen`);
  }
  return metres;
}

async function main() {
  const answers = await asyncio.gather(
    depth("Como", 410),
    depth("Inari", 0),
    depth("Vänern", 106),
  );
  console.log(answers);
  for (const answer of answers as unknown[]) {
    if (answer instanceof Error) {
      console.log("no depth:", answer.message);
    } else {
      console.log("depth:", answer);
    }
  }
}

asyncio.run(main());
