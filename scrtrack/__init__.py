"""scrtrack tracks the recommendations of Serious Case Reviews until practice has changed."""

__version__ = "0.1.0"
