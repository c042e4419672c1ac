import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

async function label(parcel: string) {
  const answers = new asyncio.Queue<() => number>();
  const job = startLabel(
    parcel,
    (number) => answers.putNowait(() => number),
    (error) =>
      answers.putNowait(() => {
        throw error;
      }),
  );
  let answer: () => number;
  try {
    answer = await answers.get();
  } catch (error) {
    job.stop();
    throw error;
  }
  return answer();
}

asyncio.run(day(label));
