"""The landlord's settings, and this computer's."""
