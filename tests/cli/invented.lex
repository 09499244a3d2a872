# The invented states and bodies that the examples in rule files speak of.
[countries]
XNL | XN | Norland | Norlandic | Norlander/Norlanders | Lim City
XSL | XS | Sudland | Sudlandic | Sudlander/Sudlanders | Sud City
