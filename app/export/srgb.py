"""The colour profile of an ordinary screen, for objects that must name one."""


def srgb_profile(device_class: bytes = b"mntr") -> bytes:
    """The ICC profile of sRGB, the same bytes each time; `device_class` is "mntr" for a screen, "scnr" for an input."""
    from PIL import ImageCms

    made = bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # Bytes 12 to 15 are the device class, 24 to 35 the date, 84 to 99 a digest that may be nought (ICC.1, 7.2).
    date = b"".join(part.to_bytes(2, "big") for part in (2000, 1, 1, 0, 0, 0))
    return made[:12] + device_class + made[16:24] + date + made[36:84] + bytes(16) + made[100:]
