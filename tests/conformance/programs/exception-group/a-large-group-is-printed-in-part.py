import traceback


def show(error):
    print("".join(traceback.format_exception(error)), end="")


show(ExceptionGroup("wide", [ValueError(str(number)) for number in range(20)]))
error = ValueError("deep")
for depth in range(13):
    error = ExceptionGroup(f"at {depth}", [error])
show(error)
