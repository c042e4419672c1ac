class Mine(BaseExceptionGroup):
    pass


group = BaseExceptionGroup("plain", [ValueError("a"), BaseExceptionGroup("in", [TypeError("b")])])
print(repr(group))
print(type(group.derive([ValueError("c")])).__name__)
print(type(Mine("mine", [ValueError("d")])).__name__)
print(type(group.subgroup(TypeError)).__name__, str(group.subgroup(TypeError)))
