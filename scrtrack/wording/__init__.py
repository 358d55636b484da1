"""The field's words for what is derived, and how dates, numbers and texts are written out: said once."""
