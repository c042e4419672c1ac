import contextvars

variable = contextvars.ContextVar("variable")
other = contextvars.ContextVar("other", default="fallback")
print(variable, other)
try:
    variable.get()
except LookupError as error:
    print(str(error))
token = variable.set(1)
print(token, str(contextvars.copy_context()).replace("_contextvars.", ""))
for call in (
    lambda: other.reset(token),
    lambda: contextvars.copy_context().run(variable.reset, token),
    lambda: variable.reset(token),
    lambda: variable.reset(token),
):
    try:
        call()
    except (ValueError, RuntimeError) as error:
        print(repr(error))
context = contextvars.copy_context()
try:
    context.run(context.run, print)
except RuntimeError as error:
    print(repr(error).replace("_contextvars.", ""))
