"""From a file's text to plain values with their places, and what keeps a text from being read."""
