"""The open-weight models that are known by name, and how one comes to this machine."""
