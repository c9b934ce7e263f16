"""Networks that a torch state dict may belong to, in plain torch, their keys torchvision's."""
