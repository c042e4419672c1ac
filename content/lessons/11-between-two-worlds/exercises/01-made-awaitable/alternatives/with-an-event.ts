import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

async function label(parcel: string) {
  const answered = new asyncio.Event();
  let answer: number | Error | null = null;
  const onAnswer = (value: number | Error) => {
    answer ??= value;
    answered.set();
  };
  const job = startLabel(parcel, onAnswer, onAnswer);
  let isAnswered = false;
  try {
    await answered.wait();
    isAnswered = true;
  } finally {
    if (!isAnswered) job.stop();
  }
  const given = answer as number | Error | null;
  if (typeof given !== "number") throw given;
  return given;
}

asyncio.run(day(label));
