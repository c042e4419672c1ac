import * as asyncio from "asyncio";
import { launch } from "./launch";

const say = async (line: string, moment: number) => {
  await asyncio.sleep(moment);
  console.log(line);
};

async function countdown() {
  const { name, from } = launch;
  const lines = Array.from({ length: from }, (_, passed) =>
    say(`${from - passed}`, passed),
  );
  await asyncio.gather(...lines, say(`${name} is off`, from));
}

asyncio.run(countdown());
