import * as asyncio from "asyncio";

export function onCtrlC(handler: () => void) {
  asyncio.getRunningLoop().callLater(0.25, () => {
    console.log("^C");
    handler();
  });
}
