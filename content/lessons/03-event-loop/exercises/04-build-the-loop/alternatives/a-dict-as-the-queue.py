from types import SimpleNamespace

from evening import evening

results = {}
ready = {}


def spawn(work):
    results[work] = "not done"
    ready[work] = None


def push(work):
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    except Exception as error:
        return f"failed: {error}"
    ready[work] = None
    return "not done"


def run():
    while ready:
        work = next(iter(ready))
        del ready[work]
        results[work] = push(work)
    return list(results.values())


evening(SimpleNamespace(spawn=spawn, run=run))
