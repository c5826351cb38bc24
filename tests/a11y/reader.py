# SPDX-License-Identifier: MIT
"""The program as a screen reader meets it: started, read through AT-SPI, and worked with real keys."""

import json
import os
import subprocess
import time

import pyatspi

PATIENCE = 40  # seconds; sanitizers are slow


class Reader:
    def __init__(self, program, *arguments):
        self.program = program
        wait_for(registry_answers, "the accessibility bus is up")  # who comes before it is never seen
        self.process = subprocess.Popen([program, *arguments])
        try:
            self.app = wait_for(self._application, "the program is on the accessibility bus")
            wait_for(lambda: list(self.app), "the program has a window")
            self.take_focus()
        except BaseException:
            self.process.kill()
            raise

    def _application(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def take_focus(self):
        """Gives the keyboard to the window on top: there is no window manager that would."""
        pid = str(self.process.pid)
        out = wait_for(
            lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", pid],
                                   capture_output=True, text=True).stdout.split(),
            "a window is on the screen")
        subprocess.run(["xdotool", "windowfocus", "--sync", out[-1]], check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)

    def keys(self, *names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
            time.sleep(0.15)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)
        time.sleep(0.3)

    def all(self, root=None):
        """Every accessible below one, itself first."""
        root = self.app if root is None else root
        yield root
        try:
            count = root.childCount
        except Exception:  # it went away while it was read
            return
        for i in range(count):
            child = root.getChildAtIndex(i)
            if child is not None:
                yield from self.all(child)

    def find(self, role, name=None, root=None):
        """The first of a role that is shown, by its name or the beginning of it; or None."""
        for each in self.all(root):
            if each.getRoleName() == role and is_shown(each) and (name is None or each.name.startswith(name)):
                return each
        return None

    def focused(self):
        """The innermost accessible that has the focus, or None."""
        found = None
        for each in self.all():
            if has(each, pyatspi.STATE_FOCUSED) and is_shown(each) and not is_only_current(each):
                found = each
        return found

    def run(self, *arguments):
        """What the command line of the same program prints."""
        environment = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, env=environment)
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.run(*arguments))


def registry_answers():
    try:
        return pyatspi.Registry.getDesktop(0).childCount >= 0
    except Exception:
        return False


def has(accessible, state):
    return accessible.getState().contains(state)


def is_shown(accessible):
    return has(accessible, pyatspi.STATE_SHOWING) or has(accessible, pyatspi.STATE_VISIBLE)


def is_only_current(accessible):
    """The toolkit says of the tab in front and of the current row that they have the focus, also when the
    keyboard is elsewhere."""
    role = accessible.getRoleName()
    parent = accessible.parent
    is_row = role == "table cell" or (role == "list item" and parent.getRoleName() != "list item")
    return role == "page tab" or (is_row and not has(parent, pyatspi.STATE_FOCUSED))


def wait_for(what, words):
    """The first true answer; fails when there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = what()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError("not in time: " + words)


def expect(actual, wanted, words):
    if actual != wanted:
        raise AssertionError(f"{words}: {actual!r} instead of {wanted!r}")
