#!/usr/bin/env python3
print("git push origin HEAD:main")
