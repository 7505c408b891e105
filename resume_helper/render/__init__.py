"""From a Report to what a person or a program reads; one module a format. Nothing here prints."""
