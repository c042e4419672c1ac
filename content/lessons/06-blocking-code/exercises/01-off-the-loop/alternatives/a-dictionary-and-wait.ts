import * as asyncio from "asyncio";
import * as archive from "./archive";

async function main() {
  const watch = asyncio.createTask(archive.monitor());
  const reading = new Map(
    archive.boxes.map((box) => [
      box,
      asyncio.createTask(
        asyncio.toThread(archive.readBox, box),
      ),
    ]),
  );
  await asyncio.wait(reading.values());

  console.log("everything is read");
  console.log(
    archive.boxes
      .map((box) => reading.get(box)!.result())
      .join(", "),
  );
  await watch;
}

asyncio.run(main());
