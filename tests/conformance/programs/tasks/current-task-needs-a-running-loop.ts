import * as asyncio from "asyncio";

try {
  asyncio.currentTask();
} catch (error) {
  console.log(error);
}
try {
  asyncio.allTasks();
} catch (error) {
  console.log(error);
}
