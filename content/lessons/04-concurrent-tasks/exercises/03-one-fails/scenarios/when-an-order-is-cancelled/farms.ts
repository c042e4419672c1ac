import * as asyncio from "asyncio";

export const farms = ["Fir", "Yew"];

export async function order(farm: string) {
  await asyncio.sleep(0.7);
  if (farm === "Yew") {
    // The farm hangs up, and the order with it.
    asyncio.currentTask()!.cancel();
    await asyncio.sleep(1);
  }
  return "a ham";
}
