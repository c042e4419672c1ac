import {
  asyncWith,
  createTask,
  run,
  TaskGroup,
  toThread,
} from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function read(box: string) {
  return await toThread(readBox, box);
}

async function main() {
  const watching = createTask(monitor());
  const readers = await asyncWith(
    new TaskGroup(),
    async (group) =>
      boxes.map((box) => group.createTask(read(box))),
  );
  console.log(
    readers.map((reader) => reader.result()).join(", "),
  );
  await watching;
}

run(main());
