"""From a prompt to a scene: words, grammar and the tables of eight languages."""
