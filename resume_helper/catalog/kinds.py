"""What cues and the tables of a catalog are told by: kinds, scopes and marks."""

NUMBER = "#"
"""What stands in a cue for any number in digits."""
ALONE = "alone"
"""The scope of a cue that counts only where its line says nothing but conditions."""
AFFIXES = ("suffix", "prefix", "infix")
"""The kinds of alternatives that a part of a word fulfils."""
MATCHED = ("duty", "skill")
"""The kinds that a posting is matched against; the others help."""
LEADS, STARTS = "leads", "starts"
"""What leads to the name of a job in a sentence ("looking for a"), and what does where it begins one ("as a")."""
SHARE = 1_000_000
"""Shares of a cue are whole numbers of this part. The rarer a term, the greater its share."""
TOOL = "tool: "
"""What the cues made of product names begin with."""
PROGRAM = "program"
"""The kind of the cues that are names of programs; their ids are those of PROGRAMS."""
