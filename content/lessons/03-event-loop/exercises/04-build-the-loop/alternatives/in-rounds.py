from evening import evening


class Loop:
    def __init__(self):
        self.count = 0
        self.waiting = []

    def spawn(self, work):
        self.waiting.append((self.count, work))
        self.count += 1

    def run(self):
        results = {}
        while self.waiting:
            this_round, self.waiting = self.waiting, []
            for number, work in this_round:
                try:
                    work.send(None)
                except StopIteration as end:
                    results[number] = end.value
                except BaseException as error:
                    results[number] = "failed: " + str(error)
                else:
                    self.waiting.append((number, work))
        return [results[n] for n in range(self.count)]


evening(Loop())
