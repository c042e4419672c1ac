import asyncio
from collections import deque


async def play(name, moves):
    for move in range(1, moves + 1):
        print(f"{name}: move {move}")
        await asyncio.sleep(0)


ready = deque([play("Ada", 1), play("Bo", 3), play("Cy", 2)])
while ready:
    player = ready.popleft()
    try:
        player.send(None)
        ready.appendleft(player)
    except StopIteration:
        print(f"done, {len(ready)} left")
