import contextvars

color = contextvars.ContextVar("color", default="none")
shape = contextvars.ContextVar("shape", default="none")
color.set("red")
context = contextvars.copy_context()
print(len(context), [variable.name for variable in context.keys()], list(context.values()))
print([(variable.name, value) for variable, value in context.items()])
print(color in context, shape in context, context.get(color), context.get(shape, "square"))
empty = contextvars.Context()
print(len(empty), empty.run(color.get))
