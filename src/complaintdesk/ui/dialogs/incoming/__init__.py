"""Letters, emails and scans put on a case, and files of the case read in the desk."""
