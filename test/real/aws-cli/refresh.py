"""Takes credentials as often as told in one process, as botocore does for each request it signs, and tells how often the command of the profile was started.
With a second argument, the path of the command, the command says no once the process has its first credentials."""
import json
import os
import sys

try:
    from awscli.botocore.session import Session
except ImportError:
    from botocore.session import Session

starts = os.environ["STARTS"]


def count():
    return len(open(starts).readlines()) if os.path.exists(starts) else 0


credentials = Session().get_credentials()
told = {"loaded": count(), "used": []}
if len(sys.argv) > 2:
    with open(sys.argv[2], "w") as command:
        command.write(f"#!/bin/sh\necho started >> '{starts}'\necho 'grantgate: the grant was revoked' >&2\nexit 1\n")
try:
    for _ in range(int(sys.argv[1])):
        credentials.get_frozen_credentials()
        told["used"].append(count())
except Exception as error:
    told["refused"] = str(error)
print(json.dumps(told))
