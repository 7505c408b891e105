"""A résumé that somebody has already, read as text."""

from resume_helper.resume_text.reading import read_resume
from resume_helper.resume_text.resume import ResumeText

__all__ = ["ResumeText", "read_resume"]
