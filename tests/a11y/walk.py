#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Everything that the window shows has a name and a role, and nothing of the document is missing."""

import os
import re
import shutil
import sys
import tempfile

import pyatspi

from reader import Reader, expect, has, is_shown, wait_for

FLOW = os.path.join(os.path.dirname(os.path.abspath(__file__)), "flow.yaml")


def steps_of(steps):
    """The steps of a list as `graph` prints it, and those inside."""
    for step in steps:
        yield step
        for branch in step["branches"]:
            yield from steps_of(branch["steps"])


def destinations_of(value):
    """How many destinations stand in the lists of the connect steps of a document."""
    if isinstance(value, list):
        return sum(map(destinations_of, value))
    if not isinstance(value, dict):
        return 0
    count = sum(destinations_of(each) for each in value.values())
    connect = value.get("connect", {})
    groups = [connect.get("serial", []), connect.get("parallel", []), *connect.get("serial_parallel", [])]
    return count + sum(map(len, groups))


def check_names(reader, where):
    """Every widget that can have the focus says what it is, in plain text. Returns how many there are."""
    count = 0
    for each in reader.all():
        if "<qt>" in each.name or "<qt>" in each.description:
            raise AssertionError(f"{where}: markup is read aloud: {each.name!r} {each.description!r}")
        if not has(each, pyatspi.STATE_FOCUSABLE) or not is_shown(each):
            continue
        count += 1
        if not each.name.strip():
            raise AssertionError(f"{where}: a {each.getRoleName()} in {each.parent.name!r} has no name")
        if each.getRoleName() in ("unknown", "invalid"):
            raise AssertionError(f"{where}: {each.name!r} has no role")
    return count


def check_canvas(reader):
    graph = reader.json("graph", "--format", "json", FLOW)
    document = reader.json("convert", "--to", "json", FLOW)
    findings = reader.json("check", "--format", "json", FLOW)
    steps = [step for section in graph["sections"] for step in steps_of(section["steps"])]
    canvas = reader.find("list", "Call flow")
    items = [each for each in reader.all(canvas)][1:]
    for each in items:
        box = each.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if not each.name.strip() or box.width < 1 or box.height < 1:
            raise AssertionError(f"{each.getRoleName()} {each.name!r} {box}")
    described = [each.description.split(".")[0] for each in items]

    def count(pattern):
        return sum(bool(re.match(pattern, each)) for each in described)

    counts = {
        "sections": count(r"Section \d+ of \d+"),
        "steps": count(r"Step \d+ of \d+ in "),
        "branches": sum(each.name.startswith("branch ") for each in items),
        "destinations": count(r"Destination \d+ of \d+"),
        "links": sum(each.getRoleName() == "link" for each in items),
    }
    expect(counts, {
        "sections": len(graph["sections"]),
        "steps": len(steps),
        "branches": sum(len(step["branches"]) for step in steps),
        "destinations": destinations_of(document),
        "links": len(graph["edges"]),
    }, "what the canvas tells")
    # Each finding is said where it is.
    for finding in findings:
        if not any(finding["message"] in each.description for each in items):
            raise AssertionError("no item of the canvas tells: " + finding["message"])
    # A way on that is not taken yet is a button: most steps have one at least.
    ports = [each.name for each in items if each.getRoleName() in ("push button", "button")]
    if len(ports) < len(steps) / 2 or not all(name.startswith("way on: ") for name in ports):
        raise AssertionError(f"ports: {ports}")
    counts["ports"] = len(ports)
    missing = [each.name for each in items if "not there" in each.name]
    expect(missing, ["link from transfer to section nobody, which is not there"], "links to nothing")
    return counts, findings


def check_problems(reader, findings):
    wait_for(lambda: reader.find("page tab", "Problems"), "the tab of problems")
    reader.find("page tab", "Problems").queryAction().doAction(0)
    table = wait_for(lambda: reader.find("tree", "List of problems"), "the list of problems")
    cells = [each.name for each in reader.all(table) if each.getRoleName() == "table cell"]
    for finding in findings:
        found = [name for name in cells if finding["message"] in name and name != finding["message"]]
        expect(len(found), 1, "rows that tell how grave it is, and: " + finding["message"])


def check_form(reader):
    """Each parameter of connect has a field, by its name."""
    canvas = reader.find("list", "Call flow")
    card = next(each for each in reader.all(canvas)
                if each.name.startswith("connect") and each.description.startswith("Step 1 of 4 in sales"))
    card.queryAction().doAction(0)
    wait_for(lambda: has(card, pyatspi.STATE_SELECTED), "the card is selected")
    wait_for(lambda: reader.find("check box", "Help for connect"), "the form of connect")
    names = [each.name for each in reader.all() if has(each, pyatspi.STATE_FOCUSABLE) and is_shown(each)]
    for parameter in ("timeout", "max_duration", "answer_on_bridge", "ringback", "call_state_url", "from"):
        if not any(parameter in name for name in names):
            raise AssertionError(f"no field is called {parameter}")


def main():
    program = sys.argv[1]
    with Reader(program) as reader:
        focusable = check_names(reader, "start page")
    with tempfile.TemporaryDirectory() as folder, Reader(program, shutil.copy(FLOW, folder)) as reader:
        wait_for(lambda: reader.find("list", "Call flow"), "the canvas")
        focusable += check_names(reader, "document")
        counts, findings = check_canvas(reader)
        check_form(reader)
        focusable += check_names(reader, "form")
        check_problems(reader, findings)
        focusable += check_names(reader, "problems")
        reader.find("page tab", "Palette").queryAction().doAction(0)
        wait_for(lambda: reader.find("tree", "Methods and snippets"), "the palette")
        focusable += check_names(reader, "palette")
    print(f"{focusable} widgets and items that can have the focus, all with a name; {counts}; "
          f"{len(findings)} problems")


main()
