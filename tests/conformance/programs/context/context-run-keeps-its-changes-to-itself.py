import contextvars

variable = contextvars.ContextVar("variable", default=0)


def change():
    variable.set(variable.get() + 1)
    return variable.get()


context = contextvars.copy_context()
print(context.run(change), context.run(change), variable.get())
