"""What a posting states: its language, its sector, its duties and skills, each with the words that say so."""
