"""From the bytes of a job posting to its title, sections and segments, each with its span in the text."""
