"""CPython's own asyncio on a clock of ours, so that a program's output depends on nothing but the program."""
