import asyncio

for error in (asyncio.BrokenBarrierError, asyncio.InvalidStateError, asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown):
    print(error.__name__, issubclass(error, RuntimeError), issubclass(error, Exception), repr(error()), repr(error("why")))
print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception))


async def main():
    raised = []
    barrier = asyncio.Barrier(2)
    await barrier.abort()
    queue = asyncio.Queue(1)
    future = asyncio.get_running_loop().create_future()

    def shut():
        queue.shutdown()
        queue.get_nowait()

    for attempt in (queue.get_nowait, lambda: [queue.put_nowait(1), queue.put_nowait(2)], lambda: [queue.get_nowait(), shut()], future.result, future.exception):
        try:
            attempt()
        except Exception as error:
            raised.append(repr(error))
    try:
        await barrier.wait()
    except RuntimeError as error:
        raised.append(repr(error))
    print(*raised, sep="\n")


asyncio.run(main())
