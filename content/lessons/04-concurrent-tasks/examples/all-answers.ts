import * as asyncio from "asyncio";

async function ask(city: string, degrees: number | null) {
  await asyncio.sleep(1);
  if (degrees === null) {
    throw new asyncio.ValueError(`${city} is offline`);
  }
  return degrees;
}

async function main() {
  const answers = await asyncio.gather(
    ask("Oslo", 4),
    ask("Lima", null),
    ask("Perth", 18),
    {
      returnExceptions: true,
    },
  );
  console.log(answers);
  for (const answer of answers) {
    if (answer instanceof Error) {
      console.log("no answer:", answer.message);
    } else {
      console.log("degrees:", answer);
    }
  }
}

asyncio.run(main());
