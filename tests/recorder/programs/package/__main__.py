"""Ends with the exit code that it reads."""

import asyncio
import sys

print(__name__, __package__, sys.argv[1:])


async def main():
    await asyncio.sleep(0)
    sys.exit(int(sys.stdin.read()))


asyncio.run(main())
