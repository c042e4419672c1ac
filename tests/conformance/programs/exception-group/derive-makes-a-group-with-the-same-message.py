group = ExceptionGroup("all", [ValueError("a")])
derived = group.derive([TypeError("b")])
print(repr(derived))
