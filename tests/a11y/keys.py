#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A flow is opened, built, mended and saved with keys alone; what has the focus is read back at each turn."""

import os
import sys
import tempfile
import time

import pyatspi

from reader import Reader, expect, has, wait_for

BEFORE = """\
# Asks, and says thanks.
version: 1.0.0
sections:
  main:
    - answer: {}
    - prompt: # the menu
        play: "say:Press 1."
        max_digit: 1
    - hangup: {}
"""

AFTER = """\
# Asks, and says thanks.
version: 1.0.0
sections:
  main:
    - answer: {}
    - prompt: # the menu
        play: "say:Press 1."
        max_digits: 1
    - switch:
        variable: prompt_value
        case:
          "1":
            - play:
                url: say:Thank you
        default: []
    - hangup: {}
"""


def at(reader, role, name, description=""):
    """Waits until what has the focus is this, by the beginnings of its name and description."""
    seen = []

    def found():
        focus = reader.focused()
        if focus is None:
            return False
        seen[:] = [focus.getRoleName(), focus.name, focus.description]
        return (focus.getRoleName() == role and focus.name.startswith(name)
                and focus.description.startswith(description) and focus)

    try:
        return wait_for(found, "")
    except AssertionError:
        raise AssertionError(f"the focus is at {seen}, not at {role} {name!r} {description!r}") from None


def at_item(reader, name, description):
    """On the canvas what has the focus is selected too."""
    item = at(reader, "list item", name, description)
    if not has(item, pyatspi.STATE_SELECTED):
        raise AssertionError(f"{name!r} is not selected")


def choose(reader, keys, word):
    """Takes a step from the list that opens."""
    reader.keys(keys)
    time.sleep(0.5)  # a list over the window is not below it in what readers see
    reader.type(word)
    reader.keys("Return")


def work(reader, path):
    reader.keys("ctrl+o")
    wait_for(lambda: reader.find("dialog"), "the dialog to open files")
    reader.take_focus()
    at(reader, "text", "File name:")
    reader.type(path)
    reader.keys("Return")
    wait_for(lambda: reader.find("list", "Call flow"), "the canvas")
    reader.take_focus()
    at(reader, "list", "Call flow")
    reader.keys("Down")
    at_item(reader, "section main", "Section 1 of 1")
    reader.keys("Down", "Down")
    at_item(reader, "prompt", "Step 2 of 3 in main")

    choose(reader, "ctrl+space", "play")
    at(reader, "text", "url of play")
    reader.keys("ctrl+a")
    reader.type("say:Thank you")
    reader.keys("shift+F6")
    at_item(reader, "play, “Thank you”", "Step 3 of 4 in main")

    reader.keys("ctrl+alt+s")
    at_item(reader, "switch", "Step 3 of 4 in main")
    reader.keys("Return")
    at(reader, "text", "variable of switch")
    reader.keys("ctrl+a")
    reader.type("prompt_value")
    reader.keys("shift+F6")
    at_item(reader, "switch, on prompt_value", "Step 3 of 4 in main")
    reader.keys("Right")
    at_item(reader, "play, “Thank you”, in branch 1", "Step 1 of 1 in branch 1")
    reader.keys("Left")
    at_item(reader, "switch", "Step 3 of 4")

    choose(reader, "Insert", "denoise")
    at_item(reader, "denoise", "Step 4 of 5 in main")
    reader.keys("alt+Down")
    at_item(reader, "denoise", "Step 5 of 5 in main")
    reader.keys("Delete")
    wait_for(lambda: reader.find("list item", "hangup"), "the canvas after the deletion")
    wait_for(lambda: not reader.find("list item", "denoise"), "the step is gone")

    for left in (1, 0):
        reader.keys("F8", "ctrl+period")
        time.sleep(0.5)  # as with lists: the menu is not below the window; its best entry is chosen
        reader.keys("Return")
        tab = f"Problems {left}" if left else "Problems"
        wait_for(lambda: any(each.name == tab for each in reader.all() if each.getRoleName() == "page tab"),
                 f"{left} problems are left")
    reader.keys("ctrl+s")


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "flow.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(BEFORE)
        with Reader(sys.argv[1]) as reader:
            work(reader, path)

            def text():
                with open(path, encoding="utf-8") as saved:
                    return saved.read()

            wait_for(lambda: text() != BEFORE, "the file is written")
            expect(text(), AFTER, "the file on disk")
            expect(reader.run("check", path), "", "what check says of it")
    print("opened, built, mended and saved with keys alone")


main()
