import asyncio, signal, os, warnings, doctest
async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(1, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print("stopped")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        main()
    print(len(caught), caught[0].category.__name__)
    loop.call_later(1, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned up")
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("KeyboardInterrupt")
