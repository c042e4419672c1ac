from evening import evening


class Loop:
    def __init__(self):
        self.queue = []
        self.results = []

    def spawn(self, work):
        self.results.append(None)
        self.queue.append((work, len(self.results) - 1))

    def run(self):
        # The list grows while it is read.
        for work, place in self.queue:
            try:
                work.send(None)
            except StopIteration as end:
                self.results[place] = end.value
            except Exception as error:
                self.results[place] = f"failed: {error}"
            else:
                self.queue.append((work, place))
        return self.results


evening(Loop())
