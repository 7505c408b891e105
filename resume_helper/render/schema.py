"""Where the JSON Schema of the contract stands."""

from pathlib import Path

SCHEMA_FILE = Path(__file__).with_name("schema.json")
