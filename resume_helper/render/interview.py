"""The interview sheet of a tailored résumé."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.bullets import tense
from resume_helper.render.markdown import escape
from resume_helper.text import one_line

if TYPE_CHECKING:
    from resume_helper.resume import Resume


def interview_sheet(resume: Resume) -> str:
    """For each bullet of the résumé what to be ready to explain, as Markdown in which nothing of the profile is markup."""
    say, writing = resume.writing.messages, resume.writing
    parts = [f"# {say['interview']}\n"]
    for position in filter(lambda position: position.lines, resume.positions):
        job = position.job
        parts.append(f"## {escape(one_line(job.called))}\n")
        for line in position.lines:
            parts.append(f"- **{escape(one_line(line.text))}**")
            parts += [
                f"  - {say['measured']} {tense(row.question, present=job.current)} ({row.where})"
                for metric in line.metrics
                if (row := writing.metrics.get(metric))
            ]
            parts.append(f"  - {say['situation']}")
        parts.append("")
    return "\n".join(parts)
