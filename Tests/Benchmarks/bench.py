"""Measures the program on boards of several sizes, and the limits of this machine beside it.

Compare the ratios, never milliseconds of two days: how fast a processor is changes by the hour.

    python3 bench.py PROGRAM [SIZE ...]
"""

import fcntl
import json
import os
import pty
import random
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

SIZES = [100, 1_000, 10_000, 100_000]
COLUMNS, ROWS = 100, 30
WORDS = (
    "soep koken buurt fietsen repareren wandelen lezen tafel woensdag bezoek flyers tuin "
    "koffie schoonmaken kinderen ouderen muziek markt brief bellen regelen dragen schilderen"
).split()


def board(size):
    """A board of so many tasks of about 470 bytes, most of them still to be done."""
    draw = random.Random(size)
    letters, digits = "abcdefghjkmnpqrstuvwxyz", "abcdefghjkmnpqrstuvwxyz23456789"
    people = [
        {"id": f"person-{n}", "name": f"Person {n}", "engagement": ("paid", "volunteer")[n % 4 > 0]}
        for n in range(25)
    ]
    stakeholders = [{"id": f"group-{n}", "name": f"Group {n}"} for n in range(12)]
    ids = set()
    length = 4 if size < 100_000 else 5
    while len(ids) < size:
        ids.add(draw.choice(letters) + "".join(draw.choice(digits) for _ in range(length - 1)))
    tasks = []
    for number, task_id in enumerate(sorted(ids, key=lambda _: draw.random())):
        task = {
            "id": task_id,
            "title": " ".join(draw.choices(WORDS, k=5)),
            "serves": [draw.choice(stakeholders)["id"]],
            "note": " ".join(draw.choices(WORDS, k=36)),
            "places": [{"id": "a", "count": 3}],
            "created": {"at": "2026-10-01T08:00:00Z", "by": "person-1"},
            "tags": draw.sample(WORDS, 2),
        }
        if number % 3 == 0:
            task["by"] = f"2026-12-{number % 28 + 1:02}"
        if number % 2 == 0:
            task["claims"] = [{"person": "person-2", "at": "2026-11-01T09:00:00Z"}]
        if number % 5 == 4:
            task["done"] = {"at": "2026-11-10T09:00:00Z", "by": "person-2"}
        tasks.append(task)
    sections = {"people": people, "stakeholders": stakeholders, "tasks": tasks, "log": []}
    lines = ['{', '"format": "rotonde-board/1",']
    settings = {"id": "bench", "name": "Bench", "language": "en", "timeZone": "Europe/Amsterdam"}
    lines.append('"board": ' + json.dumps(settings, separators=(",", ":")) + ",")
    for index, (name, records) in enumerate(sections.items()):
        lines.append(f'"{name}": [')
        rows = [json.dumps(record, separators=(",", ":")) for record in records]
        lines.append(",\n".join(rows)) if rows else None
        lines.append("]" + ("," if index < len(sections) - 1 else ""))
    return "\n".join(lines + ["}"]) + "\n", tasks


def summary(samples):
    """Median and 95th percentile, in milliseconds."""
    samples = sorted(samples)
    return (
        1000 * statistics.median(samples),
        1000 * samples[min(len(samples) - 1, int(0.95 * len(samples)))],
    )


def timed(action, runs):
    action()  # Not counted: fills the caches.
    samples = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        samples.append(time.perf_counter() - start)
    return summary(samples)


def read_file(path):
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 20):
            pass


def replace_file(path):
    """Copies, flushes, renames, and flushes the folder: what saving costs at the least."""
    folder = os.path.dirname(path)
    copy = os.path.join(folder, "copy")
    with open(path, "rb", buffering=0) as source, open(copy, "wb", buffering=0) as target:
        os.sendfile(target.fileno(), source.fileno(), 0, os.path.getsize(path))
        os.fsync(target.fileno())
    os.rename(copy, os.path.join(folder, "copied"))
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def run(*command):
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


class Screen:
    """The program on a pseudo-terminal."""

    def __init__(self, program, path):
        self.start = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            environment = dict(os.environ, TERM="xterm-256color", LANG="C.UTF-8")
            os.execve(program, [program, "--board", path, "--as", "person-0"], environment)
        size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, size)

    def quiet(self, first=5.0, after=0.08):
        """Reads until nothing more comes; gives the time of the last byte."""
        last, patience = None, first
        while select.select([self.terminal], [], [], patience)[0]:
            if not os.read(self.terminal, 1 << 16):
                break
            last, patience = time.perf_counter(), after
        return last

    def press(self, key):
        start = time.perf_counter()
        os.write(self.terminal, key)
        return self.quiet() - start

    def close(self):
        os.write(self.terminal, b"q")
        try:
            self.quiet(first=1.0)
        except OSError:
            pass  # The program has let go of the terminal.
        os.close(self.terminal)
        os.waitpid(self.process, 0)


def peak_memory(*command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1024


def measure(program, size, folder):
    path = os.path.join(folder, "board.json")
    text, tasks = board(size)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    runs = 41 if size <= 1_000 else 15 if size <= 10_000 else 7
    free = [task["id"] for task in tasks if "done" not in task]
    claims = iter(free)
    start = timed(lambda: run("/bin/true"), 41)
    read = timed(lambda: read_file(path), runs)
    replace = timed(lambda: replace_file(path), runs)
    base = [program, "--board", path, "--as", "person-0"]
    command = lambda *words: run(program, *words, "--board", path, "--as", "person-0")
    rows = [
        ("list", timed(lambda: command("list"), runs), start[0] + read[0]),
        ("show", timed(lambda: command("show", free[-1]), runs), start[0] + read[0]),
        (
            "claim",
            timed(lambda: command("claim", next(claims)), runs),
            start[0] + read[0] + replace[0],
        ),
    ]
    ready, keys = [], []
    for _ in range(runs):
        screen = Screen(program, path)
        ready.append(screen.quiet() - screen.start)
        keys += [screen.press(b"j") for _ in range(4)]
        screen.close()
    rows.append(("screen ready", summary(ready), start[0] + read[0]))
    rows.append(("a key, last byte", summary(keys), None))
    memory = peak_memory(*base[:1], "list", *base[1:])
    print(f"\n{size:,} tasks, {len(text) / 1e6:.1f} MB")
    print(f"  limits: empty process {start[0]:.2f} · read {read[0]:.2f}", end="")
    print(f" · copy, flush, rename {replace[0]:.2f} ms")
    print(f"  {'':18}{'median':>10}{'95 %':>10}{'to limit':>10}")
    for name, (median, high), limit in rows:
        ratio = f"{median / limit:9.1f}×" if limit else ""
        print(f"  {name:18}{median:10.2f}{high:10.2f}{ratio:>10}")
    print(f"  {'peak memory, list':18}{memory:10.1f} MB")


def main():
    program = os.path.abspath(sys.argv[1])
    sizes = [int(size) for size in sys.argv[2:]] or SIZES
    print(f"Milliseconds; screen of {COLUMNS}×{ROWS}.")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            measure(program, size, folder)


if __name__ == "__main__":
    main()
