import asyncio


class Mine(ExceptionGroup):
    pass


class MineToo(BaseExceptionGroup):
    pass


for make in (
    lambda: ExceptionGroup("group", [GeneratorExit()]),
    lambda: Mine("group", [asyncio.CancelledError()]),
    lambda: ExceptionGroup("group", 5),
    lambda: ExceptionGroup("group", [ValueError()]).split(5),
):
    try:
        make()
    except TypeError as error:
        print(repr(error))
print(type(BaseExceptionGroup("group", [GeneratorExit()])).__name__, type(MineToo("group", [ValueError()])).__name__)
