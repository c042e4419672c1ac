from collections import deque

from evening import evening


class Job:
    def __init__(self, work):
        self.work = work
        self.result = None

    def push(self):
        """Whether it is done."""
        try:
            self.work.send(None)
        except StopIteration as stop:
            self.result = stop.value
            return True
        except Exception as error:
            self.result = f"failed: {error}"
            return True
        return False


class Loop:
    def __init__(self):
        self.jobs = []
        self.ready = deque()

    def spawn(self, work):
        job = Job(work)
        self.jobs.append(job)
        self.ready.append(job)

    def run(self):
        while self.ready:
            job = self.ready.popleft()
            if not job.push():
                self.ready.append(job)
        return [job.result for job in self.jobs]


evening(Loop())
