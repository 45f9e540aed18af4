"""The editor of one letter’s words: fields marked, faults listed, the page beside it, and every version kept."""
