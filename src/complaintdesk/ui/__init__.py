"""The window: the only place that knows Qt. It calls services and never storage."""
