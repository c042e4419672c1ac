"""CPython's own asyncio on a virtual clock, so that a program's output depends on nothing but the program."""
