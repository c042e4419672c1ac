import contextvars

color = contextvars.ContextVar("color", default="none")
with color.set("red") as token:
    print(color.get(), token.var is color)
print(color.get())
