import * as asyncio from "asyncio";

const color = new asyncio.ContextVar("color", { default: "none" });

async function main() {
  const loop = asyncio.getRunningLoop();
  color.set("red");
  const handles: [asyncio.Handle, asyncio.TimerHandle] = [
    loop.callSoon(() => console.log("soon", color.get())),
    loop.callLater(1, () => console.log("later", color.get())),
  ];
  color.set("blue");
  console.log(handles.map((handle) => handle.getContext().get(color)));
  console.log((handles[1].when() - loop.time()).toFixed(1), handles.filter((handle) => handle.cancelled()).length);
  await asyncio.sleep(2);
  console.log(color.get());
}

asyncio.run(main());
