import asyncio
from collections import deque


async def job(name, steps):
    for step in range(1, steps + 1):
        print(f"{name}: step {step}")
        await asyncio.sleep(0)


ready = deque(
    [job("backup", 1), job("cleanup", 3), job("report", 2)]
)
while ready:
    work = ready.popleft()
    try:
        work.send(None)
        ready.append(work)
    except StopIteration:
        print(f"done, {len(ready)} left")
