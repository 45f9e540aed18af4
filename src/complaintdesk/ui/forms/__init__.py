"""Compiled from forms/*.ui by forms/build_forms.py; never edited by hand."""
