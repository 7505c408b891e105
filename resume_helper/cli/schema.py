"""`resume-helper schema`: the contract of the JSON output."""

from __future__ import annotations


def schema() -> None:
    """Print the JSON Schema of what `suggest` and `batch` write.

    That is one object a posting, with --format json or a line of a .jsonl.
    """
    from resume_helper.cli.streams import write_result
    from resume_helper.render.json import SCHEMA_FILE

    write_result(SCHEMA_FILE.read_text("utf-8"), None)
