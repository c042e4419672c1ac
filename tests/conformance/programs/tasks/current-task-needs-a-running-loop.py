import asyncio

try:
    asyncio.current_task()
except RuntimeError as error:
    print(repr(error))
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(repr(error))
