"""The machine: clock, folders, settings, resources, files and logs. Imports nothing of ours."""
