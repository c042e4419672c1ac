/** Two tasks that wait at the same time, one of which blocks the loop, fails and is waited for. */
export const FORECASTS = `import * as asyncio from "asyncio";
import { time } from "asyncio";

async function forecast(city: string) {
  await asyncio.sleep(0.1);
  time.sleep(0.05);
  console.log(city);
  return city;
}

async function main() {
  const oslo = asyncio.createTask(forecast("Oslo"));
  const rome = asyncio.createTask(forecast("Rome"));
  await oslo;
  await rome;
  console.log("both");
}
asyncio.run(main());`;
