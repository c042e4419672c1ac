import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def read_tape(name):
    time.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    machines = ThreadPoolExecutor(max_workers=1)
    try:
        tapes = [
            loop.run_in_executor(machines, read_tape, name)
            for name in ["A", "B", "C"]
        ]
        for tape in tapes:
            name = await tape
            seconds = time.perf_counter() - start
            print(f"{name} after {seconds:.0f} s")
    finally:
        machines.shutdown(wait=False)


asyncio.run(main())
