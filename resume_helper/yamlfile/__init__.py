"""YAML and JSON files that people write: read with the place of each value, and changed in place.

The only package that imports yaml (quick to read, in C) and ruamel (keeps comments, 30 times as slow).
"""

from resume_helper.yamlfile.edit import change, write
from resume_helper.yamlfile.faults import Fault, Faults, Place, all_told, did_you_mean
from resume_helper.yamlfile.node import Node
from resume_helper.yamlfile.parse import read

__all__ = ["Fault", "Faults", "Node", "Place", "all_told", "change", "did_you_mean", "read", "write"]
