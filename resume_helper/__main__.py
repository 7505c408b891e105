"""`python -m resume_helper`."""

from resume_helper.cli import main

if __name__ == "__main__":
    main()
