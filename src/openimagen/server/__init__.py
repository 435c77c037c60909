"""The HTTP server: an ASGI app in front of the service."""
