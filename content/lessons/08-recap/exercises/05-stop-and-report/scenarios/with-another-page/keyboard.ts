import * as asyncio from "asyncio";

export function onCtrlC(handler: () => void) {
  asyncio.getRunningLoop().callLater(1.125, () => {
    console.log("^C");
    handler();
  });
}
