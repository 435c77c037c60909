"""Stands in for torchvision, which has no build for torch without CUDA. Nothing in it works."""
