"""What can stand in a scene: packed drawings, props, animals and people, each as a Figure."""
