"""`resume-helper`, and `python -m resume_helper`."""

import gc

GARBAGE = 50_000
"""Objects made before Python looks through them for garbage. What a start makes stays: to look every 700 took a tenth of it."""


def main() -> None:
    """Run the program."""
    gc.set_threshold(GARBAGE)
    from resume_helper.cli import main as run  # most objects are made by what it imports

    run()


if __name__ == "__main__":
    main()
