"""People drawn from head to feet: a skeleton in a pose, dressed."""
