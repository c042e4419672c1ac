import traceback

inner = ExceptionGroup("inner", [TypeError("b"), ValueError()])
group = ExceptionGroup("outer", [ValueError("a"), inner, TimeoutError()])
last = ExceptionGroup("last", [ExceptionGroup("deep", [ValueError("one\ntwo")])])
last.__cause__ = ValueError("why")
for each in (group, last, ValueError("plain")):
    print("".join(traceback.format_exception(each)), end="")
