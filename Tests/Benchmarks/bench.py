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
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
import tty

SIZES = [100, 1_000, 10_000, 100_000]
SMALL, LARGE = (100, 30), (200, 50)
WORDS = (
    "soep koken buurt fietsen repareren wandelen lezen tafel woensdag bezoek flyers tuin "
    "koffie schoonmaken kinderen ouderen muziek markt brief bellen regelen dragen schilderen"
).split()


def make_log(draw, tasks, people, entries):
    """Entries as actions leave them: each task was added, and then claimed by now one, now another."""
    for number in range(entries):
        task = tasks[number % len(tasks)]["id"]
        by = draw.choice(people)["id"]
        at = f"2026-11-{number * 20 // entries + 1:02}T{number % 24:02}:{number % 60:02}:00Z"
        entry = {"id": f"e{number:07}", "at": at, "by": by, "did": "claim", "on": f"task:{task}"}
        if number < len(tasks):
            entry["did"] = "addTask"
        else:
            entry["was"] = {entry["on"]: {"claims": {"": [[by, None]]}}}
            entry["now"] = f"n{number:07}"
        yield entry


def make_board(path, size, entries=0):
    """Writes a board of so many tasks of about 470 bytes, most of them still to be done, and a log.

    Prints the identifiers of those. Done in a process of its own, for what a large one starts is
    slow to start, and is said to have used its memory.
    """
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
        else:
            print(task_id)
        tasks.append(task)
    cases = [
        {"id": f"case-{n}", "title": " ".join(draw.choices(WORDS, k=5)), "asked": " ".join(
            draw.choices(WORDS, k=16)), "themes": draw.sample(WORDS, 2)}
        for n in range(max(12, size // 100))
    ]
    sections = {"people": people, "stakeholders": stakeholders, "tasks": tasks, "cases": cases}
    sections["log"] = list(make_log(draw, tasks, people, entries))
    lines = ['{', '"format": "rotonde-board/1",']
    settings = {"id": "bench", "name": "Bench", "language": "en", "timeZone": "Europe/Amsterdam"}
    lines.append('"board": ' + json.dumps(settings, separators=(",", ":")) + ",")
    for index, (name, records) in enumerate(sections.items()):
        lines.append(f'"{name}": [')
        rows = [json.dumps(record, separators=(",", ":")) for record in records]
        lines.append(",\n".join(rows)) if rows else None
        lines.append("]" + ("," if index < len(sections) - 1 else ""))
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines + ["}"]) + "\n")


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
    """Into new memory, as a program must that keeps what it reads."""
    size = os.path.getsize(path)
    with open(path, "rb", buffering=0) as file:
        file.readinto(bytearray(size))


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


def keep_and_replace(path):
    """The same, and what was there before stays, as with an earlier version of the board: the new
    file can then not be given the memory of the old one."""
    folder = os.path.dirname(path)
    os.link(os.path.join(folder, "copied"), os.path.join(folder, f"kept-{time.monotonic_ns()}"))
    replace_file(path)


def run(*command):
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


class Screen:
    """A program on a pseudo-terminal."""

    def __init__(self, size, *command):
        self.terminal, inner = pty.openpty()
        columns, rows = size
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        tty.setraw(inner)
        environment = dict(os.environ, TERM="xterm-256color", LANG="C.UTF-8")
        self.start = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=inner, stdout=inner, env=environment, start_new_session=True
        )
        os.close(inner)

    def quiet(self, first=5.0, after=0.05):
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

    def paints(self, key, after):
        """Presses a key; until the first paint stood, and until nothing more came for so long.

        A paint comes in one go: what comes later than a pause of some milliseconds is another one.
        """
        start = time.perf_counter()
        os.write(self.terminal, key)
        first = last = None
        while select.select([self.terminal], [], [], after if last else 5.0)[0]:
            now = time.perf_counter()
            if last and first is None and now - last > 0.003:
                first = last
            if not os.read(self.terminal, 1 << 16):
                break
            last = time.perf_counter()
        if last is None:
            sys.exit(f"no answer to {key}")
        return (first or last) - start, last - start

    def close(self, key=b"q"):
        try:
            os.write(self.terminal, key)
            self.quiet(first=1.0)
        except OSError:
            pass  # The program has let go of the terminal.
        os.close(self.terminal)
        self.process.wait()


def echo(presses):
    """How long a byte takes to a program on a terminal that does nothing but send it back."""
    screen = Screen(SMALL, "cat")
    screen.press(b"j")
    samples = [screen.press(b"j") for _ in range(presses)]
    screen.process.terminate()
    screen.close()
    return summary(samples)


VIEWS = {"Board": b"1", "Mine": b"2", "Stakeholders": b"3", "People": b"4", "Cases": b"5",
         "Balance": b"6", "Log": b"7"}


def view(name, runs, patience, task, program, path):
    """What somebody waits for in a view: to open it, for keys, for letters of the filter, and while
    somebody else changes the board. Of what is worked out beside, the first paint and the last."""
    samples = {}

    def add(what, *times):
        for which, taken in zip(("", ", all of it"), times):
            samples.setdefault(f"{name}: {what}{which}", []).append(taken)

    def change(command):
        run(program, command, task, "--board", path, "--as", "person-1")
        return time.perf_counter()

    for _ in range(runs):
        screen = Screen(SMALL, program, "--board", path, "--as", "person-2")
        screen.quiet(after=patience)
        if name == "Board":
            screen.paints(b"7", patience)
        add("open it", *screen.paints(VIEWS[name], patience))
        for key in (b"j", b"k") * 6:
            add("a key", screen.press(key))
        # The balance is of the whole board and has no filter.
        for key in (b"/", b"s", b"o", b"\r", b"\x1b") if name != "Balance" else ():
            paints = screen.paints(key, patience)
            if key.isalpha():
                add("a letter to find", *paints)
        done = change("claim")
        while time.perf_counter() - done < patience:
            for key in (b"j", b"k"):
                add("a key in a change", screen.paints(key, 0.02)[0])
        done = change("release")
        last = screen.quiet(after=patience)
        add("a change, all of it", max(0, (last or 0) - done))
        screen.close()
    return {what: summary(times) for what, times in samples.items()}


def processor_time(process):
    """What a process has used so far, all its threads, in milliseconds."""
    total = 0
    for thread in os.listdir(f"/proc/{process}/task"):
        with open(f"/proc/{process}/task/{thread}/schedstat", encoding="ascii") as file:
            total += int(file.read().split()[0])
    return total / 1e6


def idle(patience, seconds, *command):
    """The processor time of some seconds in which nothing happens, in milliseconds."""
    screen = Screen(SMALL, *command)
    screen.quiet(after=patience)
    before = processor_time(screen.process.pid)
    screen.quiet(first=seconds)
    used = processor_time(screen.process.pid) - before
    screen.close()
    return used


def screens(size, runs, presses, *command):
    """Until the first screen stands, and until a key has been answered."""
    ready, keys = [], []
    for _ in range(runs):
        screen = Screen(size, *command)
        ready.append(screen.quiet() - screen.start)
        keys += [screen.press(b"j") for _ in range(presses)]
        screen.close()
    return summary(ready), summary(keys)


def bare_list(folder):
    """Builds the least a list on the whole screen can be, in C; says where it is."""
    program = os.path.join(folder, "curses-list")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "curses-list.c")
    compiler = shutil.which("clang") or "cc"
    subprocess.run([compiler, "-O2", source, "-o", program, "-lncursesw"], check=True)
    return program


def peak_memory(*command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1024


def table(rows):
    print(f"  {'':40}{'median':>10}{'95 %':>10}{'to limit':>10}")
    for name, (median, high), limit in rows:
        print(f"  {name:40}{median:10.2f}{high:10.2f}{median / limit:9.1f}×")


def make(path, *numbers):
    """Makes a board; gives the identifiers of what is still to be done."""
    command = [sys.executable, __file__, "--make", path, *map(str, numbers)]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout.split()


def measure(program, bare, size, folder, start, echoed):
    path = os.path.join(folder, "board.json")
    free = make(path, size)
    runs = 41 if size <= 1_000 else 15 if size <= 10_000 else 7
    claims = iter(free)
    read = timed(lambda: read_file(path), runs)
    replace = timed(lambda: replace_file(path), runs)
    keep = timed(lambda: keep_and_replace(path), min(runs, 15))
    options = ["--board", path, "--as", "person-0"]
    command = lambda *words: timed(lambda: run(program, *words, *options), runs)
    listed, shown = command("list"), command("show", free[-1])
    claim = timed(lambda: run(program, "claim", next(claims), *options), runs)
    undo = timed(lambda: run(program, "undo", *options), min(runs, 5))
    ready, key = screens(SMALL, runs, 6, program, *options)
    _, wide = screens(LARGE, 5, 12, program, *options)
    bare_ready, bare_key = screens(SMALL, min(runs, 15), 6, bare, path)
    _, bare_wide = screens(LARGE, 5, 12, bare, path)
    patience = 0.05 + size / 100_000
    limit = start + read[0]
    rows = [
        ("list", listed, limit),
        ("show", shown, limit),
        ("check", command("check"), limit),
        ("claim", claim, limit + replace[0]),
        ("undo", undo, limit + replace[0]),
        ("screen ready", ready, bare_ready[0]),
        (f"a key, {SMALL[0]}×{SMALL[1]}", key, bare_key[0]),
        (f"a key, {LARGE[0]}×{LARGE[1]}", wide, bare_wide[0]),
    ]
    megabytes = os.path.getsize(path) / 1e6
    # What is left of the commands without starting: the part that grows with the board.
    reading, writing = shown[0] - start, claim[0] - shown[0]
    print(f"\n{size:,} tasks, {megabytes:.1f} MB: read {read[0]:.2f} ({read[1]:.2f})"
          f" · save {replace[0]:.2f} ({replace[1]:.2f})"
          f", keeping the one before {keep[0]:.2f} ({keep[1]:.2f})"
          f" · bare list {bare_ready[0]:.2f}, a key {bare_key[0]:.2f}, {bare_wide[0]:.2f}")
    table(rows)
    for name in VIEWS:
        waited = view(name, 3, patience, free[-1], program, path)
        table([(what, times, echoed) for what, times in waited.items()])
    print(f"  {'to read it':40}{reading:10.2f}{'':10}{reading / read[0]:9.1f}×")
    print(f"  {'to write a claim':40}{writing:10.2f}{'':10}{writing / replace[0]:9.1f}×")
    print(f"  {'list, peak':40}{peak_memory(program, 'list', *options):10.0f} MB")
    print(f"  {'idle for 2 s':40}{idle(patience, 2, program, *options):10.2f} ms of processor time")
    return limit + replace[0]


def measure_forgetting(program, size, folder, limit):
    """To forget somebody who is in the file and in three earlier versions of it."""
    path = os.path.join(folder, "board.json")
    free = make(path, size)
    options = ["--board", path, "--as", "person-0"]
    for task in free[:3]:
        run(program, "claim", task, *options)
    people = iter(range(24, 0, -1))
    words = lambda: ["person", "forget", f"person-{next(people)}", "--yes", *options]
    table([("person forget, three versions", timed(lambda: run(program, *words()), 3), limit)])
    print(f"  {'person forget, peak':40}{peak_memory(program, *words()):10.0f} MB")
    for task in free[3:12]:
        run(program, "claim", task, *options)
    print(f"  {'… with twelve versions':40}{peak_memory(program, *words()):10.0f} MB")


def measure_stories(program, size, folder, echoed):
    """Keys with the task and its story beside the board, with a log as long as the board."""
    path = os.path.join(folder, "board.json")
    make(path, size, size)
    _, key = screens(LARGE, 3, 24, program, "--board", path, "--as", "person-0")
    print(f"\n{size:,} tasks and as many entries of the log, the task beside the board")
    table([(f"a key, {LARGE[0]}×{LARGE[1]}", key, echoed)])


def main():
    if sys.argv[1] == "--make":
        return make_board(sys.argv[2], *map(int, sys.argv[3:]))
    program = os.path.abspath(sys.argv[1])
    sizes = [int(size) for size in sys.argv[2:]] or SIZES
    start = timed(lambda: run("/bin/true"), 61)[0]
    echoed = echo(61)[0]
    print("Milliseconds. Limits: to start and end a process; to read, save and send back a byte;")
    print("and a bare list in C, with ncurses.")
    print(f"empty process {start:.2f} · echo {echoed:.2f}")
    with tempfile.TemporaryDirectory() as tools:
        bare = bare_list(tools)
        for size in sizes:
            with tempfile.TemporaryDirectory() as folder:
                saved = measure(program, bare, size, folder, start, echoed)
            with tempfile.TemporaryDirectory() as folder:
                measure_forgetting(program, size, folder, saved)
    with tempfile.TemporaryDirectory() as folder:
        measure_stories(program, max(sizes), folder, echoed)


if __name__ == "__main__":
    main()
