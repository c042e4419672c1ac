group = ExceptionGroup("all", [ValueError("a"), ExceptionGroup("inner", [TypeError("b"), ValueError("c")])])
print(repr(group.subgroup((TypeError, KeyError))))
print(repr(group.subgroup(lambda error: str(error) == "c")))
print(group.subgroup(KeyError))
